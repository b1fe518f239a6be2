//! The opened scenario: what it shows, and its steps, each with one sentence, one button and its effect.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::desk::{Desk, Engine, StepState, Then, now, run_key};
use crate::parts::icon;
use crate::route::Tab;
use crate::scenario::{Action, Answer, Exhibit, Step};

/// Draws the scenario of the open file.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    let exhibit = Memo::new(move |_| desk.exhibit().file);
    move || {
        let exhibit = crate::scenario::exhibit(exhibit.get());
        view! {
            <section class="scenario" aria-labelledby="scenario-heading">
                <div class="scenario-head">
                    <div>
                        <h1 id="scenario-heading">{exhibit.heading}</h1>
                        <p class="soft">{exhibit.intro}</p>
                    </div>
                    {(exhibit.variants.len() > 1).then(|| variants(exhibit))}
                </div>
                {move || {
                    let variant = desk.variant.get().min(exhibit.variants.len() - 1);
                    let steps = exhibit.steps.iter().enumerate().map(|(index, step)| one(exhibit, variant, index, step));
                    view! { <ol class="steps">{steps.collect_view()}</ol> }
                }}
            </section>
        }
    }
}

/// The ways to run it: choosing one shows its steps; once one run is drawn, another is one click.
fn variants(exhibit: &'static Exhibit) -> impl IntoView {
    let desk = Desk::here();
    let buttons = exhibit.variants.iter().enumerate().map(|(index, variant)| {
        let choose = move |_| {
            let drawn = |variant| {
                let subject = untrack(|| desk.subject(exhibit, variant));
                subject.is_some_and(|subject| desk.evaluations.with_untracked(|all| all.contains_key(&subject.address)))
            };
            let other_drawn = (0..exhibit.variants.len()).any(|other| other != index && drawn(other));
            if other_drawn && !drawn(index) {
                desk.run_variant(exhibit, index);
            } else {
                desk.variant.set(index);
            }
        };
        view! {
            <button type="button" class="segment" data-testid=format!("degree-{}", index + 1) aria-pressed=move || (desk.variant.get() == index).to_string() title=variant.note on:click=choose>
                {variant.name}
            </button>
        }
    });
    view! { <div class="segments" role="group" aria-label="Model">{buttons.collect_view()}</div> }
}

fn one(exhibit: &'static Exhibit, variant: usize, index: usize, step: &'static Step) -> impl IntoView {
    let desk = Desk::here();
    let state = Memo::new(move |_| desk.step_state(exhibit, variant, step));
    let run = move |_| match state.get_untracked() {
        StepState::Waits(reason) => desk.say(format!("{}: {reason}.", step.title)),
        _ => spawn_local(async move {
            desk.run_step(exhibit, variant, step, Then::Show).await;
        }),
    };
    // The next thing to do is the one filled button.
    let next = Memo::new(move |_| {
        let first = exhibit
            .steps
            .iter()
            .position(|step| !matches!(desk.step_state(exhibit, variant, step), StepState::Done(..)));
        first == Some(index)
    });
    let done = move || matches!(state.get(), StepState::Done(..));
    let waits = move || matches!(state.get(), StepState::Waits(_));
    view! {
        <li class="step" class:done=done class:next=move || next.get() data-testid=format!("step-card-{}", step.id)>
            <h2><span class="step-mark" aria-hidden="true">{move || if done() { icon("check").into_any() } else { (index + 1).into_any() }}</span>{step.title}</h2>
            <p class="step-sentence">{step.sentence}</p>
            <div class="step-foot">
                <button type="button" class="button" class:main=move || next.get() data-testid=format!("step-{}", step.id)
                    aria-disabled=move || waits().to_string() on:click=run>
                    {move || match state.get() {
                        StepState::Running => view! { <span class="spin" aria-hidden="true"></span>{running(desk)} }.into_any(),
                        StepState::Done(..) => view! { {format!("{} again", step.title)} }.into_any(),
                        _ => step.title.into_any(),
                    }}
                </button>
                <span class="step-effect small" data-testid=format!("step-{}-effect", step.id) aria-live="polite">{move || effect(exhibit, variant, step, &state.get())}</span>
            </div>
        </li>
    }
}

/// What the button of a running step says.
fn running(desk: Desk) -> &'static str {
    match desk.engine.get() {
        Engine::Ready => "Running",
        Engine::Loading => "Waiting for the engine",
        Engine::Fault(_) => "The engine is down",
    }
}

fn effect(exhibit: &'static Exhibit, variant: usize, step: &'static Step, state: &StepState) -> AnyView {
    let desk = Desk::here();
    let opens_plot = matches!(step.action, Action::Query { answer: Answer::Score, .. });
    match state {
        StepState::Waits(reason) => view! { <span class="soft">{reason.clone()}</span> }.into_any(),
        StepState::Ready => match desk.engine.get() {
            Engine::Loading => {
                view! { <span class="soft">"can be pressed now; runs when the engine is here"</span> }.into_any()
            }
            _ => ().into_any(),
        },
        StepState::Running => {
            let key = run_key(exhibit, variant, step.id);
            let since = desk.busy.with(|busy| busy.get(&key).copied()).unwrap_or_else(now);
            let seconds = move || (desk.now.get() - since).max(0.0) / 1000.0;
            let stop = view! { <button type="button" class="link" on:click=move |_| desk.stop()>"stop"</button> };
            view! { <span class="soft number">{move || format!("{:.1} s ", seconds())}</span>{stop} }.into_any()
        }
        StepState::Done(text, id) => {
            let (text, id) = (text.clone(), id.clone());
            let see = move |_| match (&id, opens_plot) {
                (_, true) => desk.inspect(Tab::Plot),
                (Some(id), _) => desk.show_receipt(id),
                (None, _) => {}
            };
            view! { <button type="button" class="link cause" title=if opens_plot { "See the plot" } else { "See the receipt" } on:click=see>{text}</button> }.into_any()
        }
        StepState::Failed(sentence, id) => {
            let id = id.clone();
            let see = id.map(|id| view! { " " <button type="button" class="link cause" on:click=move |_| desk.show_receipt(&id)>"see why"</button> });
            view! { <span class="fail" role="alert">{sentence.clone()}</span>{see} }.into_any()
        }
    }
}
