// Runs the VM behind messages, as the site does, and takes the time by its own clock.
importScripts("speed.js");
const ready = wasm_bindgen({ module_or_path: "speed_bg.wasm" });

onmessage = async (event) => {
  await ready;
  const [verb, text] = event.data;
  const began = performance.now();
  try {
    let told = "0 ";
    if (verb === "prepare") wasm_bindgen.prepare(text);
    else if (verb === "run") told = wasm_bindgen.run(Number(text));
    else told = wasm_bindgen.start(text);
    const ms = performance.now() - began;
    const at = told.indexOf(" ");
    postMessage(`${ms} ${told.slice(0, at)} ${encodeURIComponent(told.slice(at + 1))}`);
  } catch (error) {
    postMessage(`0 -1 ${encodeURIComponent(String(error))}`);
  }
};
