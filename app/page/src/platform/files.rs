//! Files in and out: downloads, one picked file, a file of this site, a drawing as PNG.

use js_sys::{Array, Promise};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, File, HtmlAnchorElement, HtmlCanvasElement, HtmlImageElement,
    HtmlInputElement, Response, Url, window,
};

fn offer(name: &str, blob: &Blob) -> Result<(), JsValue> {
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(blob)?;
    let anchor: HtmlAnchorElement = document.create_element("a")?.dyn_into()?;
    anchor.set_href(&url);
    anchor.set_download(name);
    anchor.click();
    // The browser has taken the blob by the time the click returns.
    Url::revoke_object_url(&url)
}

fn blob(part: &JsValue, kind: &str) -> Result<Blob, JsValue> {
    let bag = BlobPropertyBag::new();
    bag.set_type(kind);
    Blob::new_with_str_sequence_and_options(&Array::of1(part), &bag)
}

/// Offers text as a file; false when the browser refuses.
pub fn download(name: &str, kind: &str, text: &str) -> bool {
    blob(&JsValue::from_str(text), kind).and_then(|blob| offer(name, &blob)).is_ok()
}

/// Asks for one file and gives its text; `None` when nothing was picked.
pub async fn pick_text(accept: &str) -> Option<String> {
    let document = window()?.document()?;
    let input: HtmlInputElement = document.create_element("input").ok()?.dyn_into().ok()?;
    input.set_type("file");
    input.set_accept(accept);
    let picked = Promise::new(&mut |resolve, _| {
        input.set_onchange(Some(&resolve));
        let cancelled = input.add_event_listener_with_callback("cancel", &resolve);
        drop(cancelled);
    });
    input.click();
    JsFuture::from(picked).await.ok()?;
    let file: File = input.files()?.get(0)?;
    JsFuture::from(file.text()).await.ok()?.as_string()
}

/// The text of a file of this site.
pub async fn fetch_text(name: &str) -> Result<String, String> {
    let gone = |_| format!("{name} could not be read: the site does not answer");
    let window = window().ok_or("no window")?;
    let response: Response = JsFuture::from(window.fetch_with_str(name)).await.map_err(gone)?.unchecked_into();
    if !response.ok() {
        return Err(format!("{name} is not on this site (status {})", response.status()));
    }
    let text = JsFuture::from(response.text().map_err(gone)?).await.map_err(gone)?;
    text.as_string().ok_or_else(|| format!("{name} is no text"))
}

/// Draws an SVG document and offers it as a PNG of twice its size; false when the browser refuses.
pub async fn save_png(name: &str, svg: &str, width: f64, height: f64) -> bool {
    draw(name, svg, width, height).await.is_ok()
}

async fn draw(name: &str, svg: &str, width: f64, height: f64) -> Result<(), JsValue> {
    const SCALE: f64 = 2.0;
    let document = window().and_then(|window| window.document()).ok_or(JsValue::NULL)?;
    let url = Url::create_object_url_with_blob(&blob(&JsValue::from_str(svg), "image/svg+xml")?)?;
    let image = HtmlImageElement::new()?;
    let loaded = Promise::new(&mut |resolve, reject| {
        image.set_onload(Some(&resolve));
        image.set_onerror(Some(&reject));
    });
    image.set_src(&url);
    JsFuture::from(loaded).await?;
    let canvas: HtmlCanvasElement = document.create_element("canvas")?.dyn_into()?;
    canvas.set_width((width * SCALE) as u32);
    canvas.set_height((height * SCALE) as u32);
    let context: CanvasRenderingContext2d = canvas.get_context("2d")?.ok_or(JsValue::NULL)?.dyn_into()?;
    context.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width * SCALE, height * SCALE)?;
    Url::revoke_object_url(&url)?;
    let png = Promise::new(&mut |resolve, reject| {
        if let Err(problem) = canvas.to_blob(&resolve) {
            // Rejecting a fresh promise cannot fail.
            let _ = reject.call1(&JsValue::NULL, &problem);
        }
    });
    let png: Blob = JsFuture::from(png).await?.dyn_into()?;
    offer(name, &png)
}
