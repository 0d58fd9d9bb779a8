// Pours the made-up sites by itself, for what is read without a browser.
import pourAll from "./made-up.js";

pourAll();
