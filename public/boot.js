// Runs before the first paint: the theme, and then the page's wasm, whose names stand on this very script.
(() => {
  const script = document.currentScript;
  let theme = null;
  try { theme = localStorage.getItem("panda.theme"); } catch { /* a frame without storage */ }
  if (theme !== "light" && theme !== "dark") theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.documentElement.dataset.theme = theme;

  const fail = (error) => {
    const words = document.querySelector("#first-paint .words");
    if (words) words.textContent = "the page could not start: " + (error && error.message ? error.message : error);
  };
  const here = (name) => new URL(name, document.baseURI).href;
  const start = () => import(here(script.dataset.js)).then((page) => page.default({ module_or_path: here(script.dataset.wasm) })).catch(fail);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
