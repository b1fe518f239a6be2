//! Predicted against actual, one chart per run, side by side, with the figures that matter beneath.

use leptos::prelude::*;
use leptos::task::spawn_local;
use std::fmt::Write as _;
use wasm_bindgen::JsCast as _;

use crate::desk::{Deployed, Desk, Evaluation, brief, grouped};
use crate::parts::{icon, waits};
use crate::platform;
use crate::plot::{Frame, nice_ticks};
use crate::scenario::{Exhibit, Plot};

/// A run that has been evaluated.
#[derive(Clone, PartialEq)]
struct Run {
    variant: usize,
    contract: Deployed,
    train_gas: Option<u64>,
    evaluation: Evaluation,
}

/// Draws the runs of the open scenario.
pub fn panel() -> impl IntoView {
    let desk = Desk::here();
    let runs = Memo::new(move |_| {
        let exhibit = desk.exhibit();
        (0..exhibit.runs().len().max(1)).map(|variant| run_of(desk, exhibit, variant)).collect::<Vec<_>>()
    });
    // After a reload the chain still knows the models; asking them again costs nothing.
    Effect::new(move |_| {
        if desk.chain.with(|chain| !chain.manifests.is_empty()) {
            desk.redraw(desk.exhibit_now());
        }
    });
    view! {
        <div class="plot">
            {move || {
                let exhibit = desk.exhibit();
                let Some(plot) = exhibit.plot() else { return nothing_to_plot(desk).into_any() };
                let runs = runs.get();
                if runs.iter().all(Option::is_none) {
                    return view! {
                        <div class="empty">
                            <h3>"Predicted against actual"</h3>
                            <p>"Once the model is evaluated, each person is a point here: the closer to the diagonal, the better the prediction."</p>
                            <button type="button" class="button main" data-testid="run-all" on:click=move |_| desk.run_variant(exhibit, desk.variant.get_untracked())>{icon("play")}"Run the steps"</button>
                            {waits()}
                        </div>
                    }.into_any();
                }
                draw(desk, exhibit, plot, runs).into_any()
            }}
        </div>
    }
}

fn nothing_to_plot(desk: Desk) -> impl IntoView {
    let first = crate::scenario::GALLERY[0].file;
    view! {
        <div class="empty">
            <h3>"No plot for this contract"</h3>
            <p>"Its answers are a few numbers, shown with each step. The regression trainer draws 442 people."</p>
            <button type="button" class="button" on:click=move |_| desk.open(first)>"Open the regression trainer"</button>
        </div>
    }
}

fn run_of(desk: Desk, exhibit: &'static Exhibit, variant: usize) -> Option<Run> {
    let contract = desk.subject(exhibit, variant)?;
    let evaluation = desk.evaluations.with(|all| all.get(&contract.address).cloned())?;
    let train_gas = desk.chain.with(|chain| chain.last_call(&contract.address, "train").map(|tx| tx.receipt.gas_used));
    Some(Run { variant, contract, train_gas, evaluation })
}

fn draw(desk: Desk, exhibit: &'static Exhibit, plot: &'static Plot, runs: Vec<Option<Run>>) -> impl IntoView {
    // One scale for all runs, or the eye compares scales instead of models.
    let every =
        runs.iter().flatten().flat_map(|run| run.evaluation.actual.iter().chain(run.evaluation.predicted.iter()));
    let (low, high) =
        every.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), number| (low.min(*number), high.max(*number)));
    let drawn = runs.iter().flatten().count();
    let charts = runs.iter().enumerate().map(|(variant, run)| match run {
        Some(run) => chart(desk, exhibit, plot, run, (low, high), drawn).into_any(),
        None => placeholder(desk, exhibit, variant),
    });
    let charts = charts.collect_view();
    view! {
        <h3 class="plot-title">"Predicted against actual "{plot.quantity.as_str()}</h3>
        <div class="plot-runs" class:pair=drawn.gt(&1)>{charts}</div>
        {figures(exhibit, &runs)}
    }
}

/// What a run is called.
fn run_name(exhibit: &'static Exhibit, run: usize) -> &'static str {
    exhibit.runs().get(run).map_or(exhibit.title, |run| run.name.as_str())
}

fn placeholder(desk: Desk, exhibit: &'static Exhibit, variant: usize) -> AnyView {
    let Some(chosen) = exhibit.runs().get(variant) else { return ().into_any() };
    let running = move || desk.variant.get() == variant && desk.busy.with(|busy| !busy.is_empty());
    view! {
        <div class="plot-missing">
            <p><strong>{format!("Change it to {}", chosen.name)}</strong><br /><span class="soft">{chosen.note.as_str()}</span></p>
            <button type="button" class="button second" data-testid="degree-compare" on:click=move |_| desk.run_variant(exhibit, variant)>
                {move || if running() { view! { <span class="spin" aria-hidden="true"></span>"Running" }.into_any() } else { view! { {icon("play")}"Run and compare" }.into_any() }}
            </button>
        </div>
    }
    .into_any()
}

fn figures(exhibit: &'static Exhibit, runs: &[Option<Run>]) -> impl IntoView + use<> {
    let runs: Vec<Run> = runs.iter().flatten().cloned().collect();
    let names = runs.iter().map(|run| view! { <th scope="col">{run_name(exhibit, run.variant)}</th> }).collect_view();
    let row = |title: &'static str, class: &'static str, cell: &dyn Fn(&Run) -> String| {
        let cells = runs.iter().map(|run| view! { <td class=class>{cell(run)}</td> }).collect_view();
        view! { <tr><th scope="row">{title}</th>{cells}</tr> }
    };
    let rows = (
        row("r2, explained share", "figure", &|run| brief(run.evaluation.score)),
        row("mean error", "", &|run| brief(mean_error(&run.evaluation))),
        row("gas to deploy", "gas", &|run| grouped(run.contract.gas_used)),
        row("gas to train", "gas", &|run| run.train_gas.map_or_else(|| "-".to_owned(), grouped)),
        row("contract", "", &|run| run.contract.name()),
    );
    view! {
        <table class="plot-figures" data-testid="plot-figures">
            <caption class="hidden-text">"The runs in figures"</caption>
            <thead><tr><td></td>{names}</tr></thead>
            <tbody>{rows}</tbody>
        </table>
    }
}

fn mean_error(evaluation: &Evaluation) -> f64 {
    let pairs = evaluation.actual.iter().zip(evaluation.predicted.iter());
    let count = pairs.len().max(1) as f64;
    pairs.map(|(actual, predicted)| (actual - predicted).abs()).sum::<f64>() / count
}

fn chart(
    desk: Desk,
    exhibit: &'static Exhibit,
    plot: &'static Plot,
    run: &Run,
    domain: (f64, f64),
    drawn: usize,
) -> impl IntoView + use<> {
    let name = run_name(exhibit, run.variant);
    let frame = if drawn > 1 { Frame::new(260.0, 250.0, domain) } else { Frame::new(440.0, 380.0, domain) };
    let (actual, predicted) = (run.evaluation.actual.clone(), run.evaluation.predicted.clone());
    let mut points = String::new();
    for (actual, predicted) in actual.iter().zip(predicted.iter()) {
        // A line of no length with round ends is a dot: one element for all of them.
        let _ = write!(points, "M{:.1} {:.1}h0", frame.x(*actual), frame.y(*predicted));
    }
    let ticks = nice_ticks(domain.0, domain.1, if drawn > 1 { 4 } else { 6 });
    let grid = ticks.iter().map(|tick| {
        let (x, y) = (frame.x(*tick), frame.y(*tick));
        view! {
            <path class="chart-grid" d=format!("M{x:.1} {:.1}V{:.1}M{:.1} {y:.1}H{:.1}", frame.top, frame.bottom(), frame.left, frame.right())></path>
            <text class="chart-tick" x=x y=frame.bottom() + 14.0 text-anchor="middle">{brief(*tick).trim_end_matches(".0").to_owned()}</text>
            <text class="chart-tick" x=frame.left - 5.0 y=y + 3.5 text-anchor="end">{brief(*tick).trim_end_matches(".0").to_owned()}</text>
        }
    });
    let grid = grid.collect_view();
    let diagonal = format!(
        "M{:.1} {:.1}L{:.1} {:.1}",
        frame.x(frame.low),
        frame.y(frame.low),
        frame.x(frame.high),
        frame.y(frame.high)
    );
    let id = format!("chart-{}", run.variant);
    let svg_id = id.clone();
    let score = brief(run.evaluation.score);
    let label = format!(
        "{name}: predicted against actual {} of {} cases, r2 {score}. The table below the chart has the numbers.",
        plot.quantity,
        actual.len()
    );
    let near: RwSignal<Option<usize>> = RwSignal::new(None);
    let hover = {
        let (actual, predicted) = (actual.clone(), predicted.clone());
        move |event: web_sys::PointerEvent| {
            let Some(svg) = event.current_target().and_then(|target| target.dyn_into::<web_sys::Element>().ok()) else {
                return;
            };
            let area = svg.get_bounding_client_rect();
            let x = (f64::from(event.client_x()) - area.left()) * frame.width / area.width();
            let y = (f64::from(event.client_y()) - area.top()) * frame.height / area.height();
            let distance = |index: usize| {
                let (dx, dy) = (frame.x(actual[index]) - x, frame.y(predicted[index]) - y);
                dx * dx + dy * dy
            };
            let nearest = (0..actual.len().min(predicted.len())).min_by(|a, b| distance(*a).total_cmp(&distance(*b)));
            near.set(nearest.filter(|index| distance(*index) < 400.0));
        }
    };
    let marked = {
        let (actual, predicted) = (actual.clone(), predicted.clone());
        move || {
            near.get().map(|index| {
                let (x, y) = (frame.x(actual[index]), frame.y(predicted[index]));
                view! { <circle class="chart-near" cx=x cy=y r="5"></circle> }
            })
        }
    };
    let words = {
        let (actual, predicted) = (actual.clone(), predicted.clone());
        move || match near.get() {
            Some(index) => format!(
                "{} {}: actual {}, predicted {}",
                plot.case,
                index + 1,
                brief(actual[index]),
                brief(predicted[index])
            ),
            None => format!("{} {}; the diagonal is a perfect prediction", actual.len(), plot.cases),
        }
    };
    let csv = {
        let (actual, predicted) = (actual.clone(), predicted.clone());
        move || {
            let mut text = format!("{},actual,predicted\n", plot.case);
            for (index, (actual, predicted)) in actual.iter().zip(predicted.iter()).enumerate() {
                let _ = writeln!(text, "{},{actual},{predicted}", index + 1);
            }
            text
        }
    };
    let file = format!("predicted-against-actual-{}", name.replace(' ', "-"));
    let (csv_file, png_file) = (format!("{file}.csv"), format!("{file}.png"));
    let save_csv = move |_| {
        platform::download(&csv_file, "text/csv", &csv());
    };
    let save_png = move |_| {
        let (svg_id, png_file) = (svg_id.clone(), png_file.clone());
        spawn_local(async move {
            let svg = standalone(&svg_id, frame);
            if !platform::save_png(&png_file, &svg, frame.width, frame.height).await {
                desk.say("The browser could not draw the picture.");
            }
        });
    };
    let series = format!("chart series-{}", run.variant + 1);
    view! {
        <figure class="plot-run">
            <figcaption><strong>{name}</strong><span class="plot-score" data-testid="plot-score">"r2 "{score}</span></figcaption>
            <svg id=id class=series xmlns="http://www.w3.org/2000/svg" viewBox=format!("0 0 {} {}", frame.width, frame.height) role="img" aria-label=label
                data-testid="plot-scatter" on:pointermove=hover on:pointerleave=move |_| near.set(None)>
                {grid}
                <path class="chart-diagonal" d=diagonal></path>
                <path class="chart-points" d=points></path>
                {marked}
                <text class="chart-axis" x=(frame.left + frame.right()) / 2.0 y=frame.height - 4.0 text-anchor="middle">{format!("actual, {}", plot.unit)}</text>
                <text class="chart-axis" x="11" y=(frame.top + frame.bottom()) / 2.0 text-anchor="middle" transform=format!("rotate(-90 11 {})", (frame.top + frame.bottom()) / 2.0)>"predicted"</text>
            </svg>
            <p class="small soft plot-words" aria-hidden="true">{words}</p>
            <div class="row small">
                {numbers(plot, actual.clone(), predicted.clone())}
                <span class="push"></span>
                <button type="button" class="link" data-testid="plot-csv" on:click=save_csv>"CSV"</button>
                <button type="button" class="link" data-testid="plot-png" on:click=save_png>"PNG"</button>
            </div>
        </figure>
    }
}

/// The numbers behind a chart, for reading and copying.
fn numbers(
    plot: &'static Plot,
    actual: std::sync::Arc<Vec<f64>>,
    predicted: std::sync::Arc<Vec<f64>>,
) -> impl IntoView {
    let open = RwSignal::new(false);
    let rows = move || {
        open.get().then(|| {
            let rows = actual.iter().zip(predicted.iter()).enumerate().map(|(index, (actual, predicted))| {
                view! { <tr><th scope="row">{index + 1}</th><td>{brief(*actual)}</td><td>{brief(*predicted)}</td></tr> }
            });
            view! {
                <div class="plot-table" tabindex="0" role="region" aria-label="Numbers of the chart">
                    <table class="value-table">
                        <thead><tr><th scope="col">{plot.case.as_str()}</th><th scope="col">"actual"</th><th scope="col">"predicted"</th></tr></thead>
                        <tbody>{rows.collect_view()}</tbody>
                    </table>
                </div>
            }
        })
    };
    view! {
        <button type="button" class="link" aria-expanded=move || open.get().to_string() on:click=move |_| open.update(|open| *open = !*open)>
            {move || if open.get() { "hide the table" } else { "table" }}
        </button>
        {rows}
    }
}

/// The chart as a document of its own: the same marks with the colours of the theme written in.
fn standalone(id: &str, frame: Frame) -> String {
    const TOKENS: [&str; 9] = [
        "--paper-raised",
        "--ink",
        "--ink-soft",
        "--ink-faint",
        "--line",
        "--line-strong",
        "--series-1",
        "--series-2",
        "--sans",
    ];
    let inner = platform::element(id).map(|svg| svg.inner_html()).unwrap_or_default();
    let class = platform::element(id).map(|svg| svg.class_name_text()).unwrap_or_default();
    let tokens: String = TOKENS.iter().map(|name| format!("{name}:{};", platform::token(name))).collect();
    let (width, height) = (frame.width, frame.height);
    format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"{class}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\"><style>:root{{{tokens}}}{}</style><rect width=\"100%\" height=\"100%\" fill=\"var(--paper-raised)\"/>{inner}</svg>",
        include_str!("panel.css")
    )
}

/// SVG's class name is an object; its attribute is the text.
trait ClassNameText {
    fn class_name_text(&self) -> String;
}

impl ClassNameText for web_sys::Element {
    fn class_name_text(&self) -> String {
        self.get_attribute("class").unwrap_or_default()
    }
}
