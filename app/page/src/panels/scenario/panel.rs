//! The opened scenario: what it shows, and its steps, each with one sentence, one button and its effect.

use leptos::prelude::*;
use leptos::task::spawn_local;

use crate::desk::{Desk, Engine, StepState, Then, now, run_key};
use crate::parts::icon;
use crate::route::Tab;
use crate::scenario::{Exhibit, Step};

/// Draws the scenario of the open file.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    let exhibit = Memo::new(move |_| desk.exhibit().file);
    move || {
        let exhibit = crate::scenario::exhibit(exhibit.get());
        let scenario = exhibit.scenario();
        let heading = scenario.map_or(exhibit.title, |scenario| scenario.heading());
        let story = scenario.map(|scenario| scenario.story.join(" ")).unwrap_or_default();
        let run = move || desk.variant.get().min(exhibit.runs().len().saturating_sub(1));
        view! {
            <section class="scenario" aria-labelledby="scenario-heading">
                <div class="scenario-head">
                    <div>
                        <h1 id="scenario-heading">{heading}</h1>
                        <p class="soft">{story}</p>
                    </div>
                    {(exhibit.runs().len() > 1).then(|| runs(exhibit))}
                </div>
                {move || {
                    let (run, asides) = (run(), desk.asides.get());
                    let shown = exhibit.steps_of(run).filter(|(_, step)| asides || !step.aside);
                    // The next thing to do is the one filled button.
                    let next = Memo::new(move |_| {
                        let mut road = exhibit.steps_of(run).filter(|(_, step)| !step.aside);
                        let undone = road.find(|(at, step)| {
                            !matches!(desk.step_state(exhibit, run, *at, step), StepState::Done(..))
                        });
                        undone.map(|(at, _)| at)
                    });
                    let steps =
                        shown.enumerate().map(|(place, (index, step))| one(exhibit, run, place, index, step, next));
                    view! { <ol class="steps">{steps.collect_view()}</ol> }
                }}
                <div class="scenario-foot small">
                    {move || aside_button(exhibit, run())}
                    {scenario.filter(|scenario| !scenario.look.is_empty()).map(|scenario| {
                        let items = scenario.look.iter().map(|sentence| view! { <li>{sentence.as_str()}</li> });
                        view! { <details class="scenario-look"><summary>"What to look at"</summary><ul>{items.collect_view()}</ul></details> }
                    })}
                </div>
            </section>
        }
    }
}

/// Shows and hides what lies off the main road.
fn aside_button(exhibit: &'static Exhibit, run: usize) -> impl IntoView {
    let desk = Desk::here();
    let count = exhibit.steps_of(run).filter(|(_, step)| step.aside).count();
    (count > 0).then(|| {
        let words = move || match desk.asides.get() {
            true => "Main steps only".to_owned(),
            false => format!("Show {count} more: refusals and details"),
        };
        view! {
            <button type="button" class="link" data-testid="asides" aria-expanded=move || desk.asides.get().to_string()
                on:click=move |_| desk.asides.update(|asides| *asides = !*asides)>{words}</button>
        }
    })
}

/// The ways to run it: choosing one shows its steps; once one run is drawn, another is one click.
fn runs(exhibit: &'static Exhibit) -> impl IntoView {
    let desk = Desk::here();
    let buttons = exhibit.runs().iter().enumerate().map(|(index, run)| {
        let choose = move |_| {
            let drawn = |run| {
                let subject = untrack(|| desk.subject(exhibit, run));
                subject.is_some_and(|subject| desk.evaluations.with_untracked(|all| all.contains_key(&subject.address)))
            };
            let other_drawn = (0..exhibit.runs().len()).any(|other| other != index && drawn(other));
            if other_drawn && !drawn(index) {
                desk.run_variant(exhibit, index);
            } else {
                desk.variant.set(index);
            }
        };
        view! {
            <button type="button" class="segment" data-testid=format!("degree-{}", index + 1) aria-pressed=move || (desk.variant.get() == index).to_string() title=run.note.as_str() on:click=choose>
                {run.name.as_str()}
            </button>
        }
    });
    view! { <div class="segments" role="group" aria-label="Model">{buttons.collect_view()}</div> }
}

fn one(
    exhibit: &'static Exhibit,
    run: usize,
    place: usize,
    index: usize,
    step: &'static Step,
    next: Memo<Option<usize>>,
) -> impl IntoView {
    let desk = Desk::here();
    let state = Memo::new(move |_| desk.step_state(exhibit, run, index, step));
    let press = move |_| match state.get_untracked() {
        StepState::Waits(reason) => desk.say(format!("{}: {reason}.", step.title)),
        _ => spawn_local(async move {
            desk.run_step(exhibit, index, step, Then::Show).await;
        }),
    };
    let next = Memo::new(move |_| next.get() == Some(index));
    let done = move || matches!(state.get(), StepState::Done(..));
    let waits = move || matches!(state.get(), StepState::Waits(_));
    let id = exhibit.step_id(run, index);
    let title = step.title.as_str();
    view! {
        <li class="step" class:done=done class:next=move || next.get() class:aside=step.aside data-testid=format!("step-card-{id}")>
            <h2><span class="step-mark" aria-hidden="true">{move || if done() { icon("check").into_any() } else { (place + 1).into_any() }}</span>{title}</h2>
            <p class="step-sentence">{step.say.as_str()}</p>
            <div class="step-foot">
                <button type="button" class="button" class:main=move || next.get() data-testid=format!("step-{id}")
                    aria-disabled=move || waits().to_string() on:click=press>
                    {move || match state.get() {
                        StepState::Running => view! { <span class="spin" aria-hidden="true"></span>{running(desk)} }.into_any(),
                        StepState::Done(..) => view! { {format!("{title} again")} }.into_any(),
                        _ => title.into_any(),
                    }}
                </button>
                <span class="step-effect small" data-testid=format!("step-{id}-effect") aria-live="polite">{move || effect(exhibit, index, step, &state.get())}</span>
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

fn effect(exhibit: &'static Exhibit, index: usize, step: &'static Step, state: &StepState) -> AnyView {
    let desk = Desk::here();
    let opens_plot = exhibit.draws(step);
    match state {
        StepState::Waits(reason) => view! { <span class="soft">{reason.clone()}</span> }.into_any(),
        StepState::Ready => match desk.engine.get() {
            Engine::Loading => {
                view! { <span class="soft">"can be pressed now; runs when the engine is here"</span> }.into_any()
            }
            _ => ().into_any(),
        },
        StepState::Running => {
            let key = run_key(exhibit, index);
            let since = desk.busy.with(|busy| busy.get(&key).copied()).unwrap_or_else(now);
            let seconds = move || (desk.now.get() - since).max(0.0) / 1000.0;
            let stop = view! { <button type="button" class="link" on:click=move |_| desk.stop()>"stop"</button> };
            view! { <span class="soft number">{move || format!("{:.1} s ", seconds())}</span>{stop} }.into_any()
        }
        StepState::Done(text, None) => view! { <span class="soft">{text.clone()}</span> }.into_any(),
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
