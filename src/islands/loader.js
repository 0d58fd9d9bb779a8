// A bundle of islands that wakes with its page.
import "./page.js";
import "./waiting.js";
import "./wake.js";
