//! The page: draws views of the node and sends it commands. It links no engine, so that it is small and paints before the engine has loaded.

mod bridge;
mod desk;
mod literal;
mod panels;
mod parts;
mod platform;
mod plot;
mod route;
mod scenario;
mod shell;

use leptos::prelude::*;

fn main() {
    // A panic is a bug of ours: the visitor hears what is safe instead of clicking on a picture.
    std::panic::set_hook(Box::new(|panic| {
        platform::last_words(
            "The page stopped. Every receipt you have seen is stored: reload to go on.",
            &panic.to_string(),
        );
    }));
    let desk = desk::Desk::new();
    // The engine loads while the page draws.
    desk.start();
    // What index.html painted makes room for the live page, which begins with the same content.
    if let Some(first_paint) = platform::element("first-paint") {
        first_paint.remove();
    }
    mount_to_body(move || {
        provide_context(desk);
        shell::shell()
    });
}
