//! Line icons, 16 by 16, drawn in the colour of the text around them.

use leptos::prelude::*;

/// An icon of a name; it never carries meaning alone, so it is hidden from screen readers.
pub fn icon(name: &'static str) -> impl IntoView {
    let path = match name {
        "check" => "M3 8.5l3.2 3.2L13 4.8",
        "cross" => "M4 4l8 8M12 4l-8 8",
        "play" => "M5 3.5v9l7.5-4.5z",
        "code" => "M5.5 4.5L2 8l3.5 3.5M10.5 4.5L14 8l-3.5 3.5",
        "gallery" => "M2.5 3h4.5v4.5H2.5zM9 3h4.5v4.5H9zM2.5 9.5h4.5V14H2.5zM9 9.5h4.5V14H9z",
        "chain" => "M2 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M10 8a2 2 0 1 0 4 0a2 2 0 1 0-4 0M6 8h4",
        "inspect" => "M2.5 3h11v10h-11zM9 3v10M11 6h1M11 8.5h1",
        "sun" => {
            "M8 5.2a2.8 2.8 0 1 0 0 5.6a2.8 2.8 0 1 0 0-5.6M8 1.5v1.2M8 13.3v1.2M1.5 8h1.2M13.3 8h1.2M3.4 3.4l.9.9M11.7 11.7l.9.9M12.6 3.4l-.9.9M4.3 11.7l-.9.9"
        }
        "moon" => "M13 9.6A5.4 5.4 0 0 1 6.4 3a5.4 5.4 0 1 0 6.6 6.6z",
        "copy" => "M6 6h7v7.5H6zM10 6V2.5H3V10h3",
        "undo" => "M3 6.5h6.5a3.5 3.5 0 0 1 0 7H6M3 6.5L5.8 3.7M3 6.5l2.8 2.8",
        "menu" => "M2.5 4.5h11M2.5 8h11M2.5 11.5h11",
        "down" => "M4 6l4 4l4-4",
        "left" => "M10 3.5L5.5 8l4.5 4.5",
        "right" => "M6 3.5L10.5 8L6 12.5",
        "first" => "M4 3.5v9M11.5 3.5L7 8l4.5 4.5",
        "last" => "M12 3.5v9M4.5 3.5L9 8l-4.5 4.5",
        "over" => "M2.5 10.5a5 5 0 0 1 9.6-1.4M12.6 5.6v3.8H8.8M6.4 12.8h2",
        "keys" => "M1.8 4.5h12.4v7H1.8zM4 7h.01M6.5 7h.01M9 7h.01M11.5 7h.01M5 9.5h6",
        "search" => "M7 2.8a4.2 4.2 0 1 0 0 8.4a4.2 4.2 0 1 0 0-8.4M10.2 10.2l3.3 3.3",
        "save" => "M8 2.5v7.5M5 7.5l3 3l3-3M3 13h10",
        _ => "M8 8h.01",
    };
    view! { <svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d=path></path></svg> }
}
