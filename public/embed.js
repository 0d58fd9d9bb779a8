// <klachten-wijzer> shows a part of this site on another page. The host loads this once, from where the
// site stands, and uses the element as often as it likes.
//
//   <script src="https://example.org/klachten/embed.js" async></script>
//   <klachten-wijzer show="location" location="kdv-zee" lang="nl" bare>
//     <a href="https://example.org/klachten/locatie/kdv-zee/">Klachten over KDV Zee</a>
//   </klachten-wijzer>
//
// A host with a Content-Security-Policy allows the site's origin in script-src and in frame-src.
// Its attributes are explained at /insluiten/ and /en/embed/.
(() => {
  const TAG = "klachten-wijzer";
  const NAME = /https?:[^\s()]*\/embed\.js/;
  const leadsTo = (name) => document.querySelector(`${TAG} a[href^="${new URL("./", name)}"]`);
  /** Where this script came from. As a module, or put in by a tag manager, it isn't told. */
  const own =
    document.currentScript?.src ||
    new Error().stack?.match(NAME)?.[0] ||
    performance.getEntriesByType("resource").find(({ name }) => NAME.test(name) && leadsTo(name))?.name;
  if (!own) return console.warn(`<${TAG}> doesn't know where its site stands: load it with <script src="…/embed.js">`);
  const root = new URL("./", own).href;
  // Several sites may stand on one page: the first one's element shows them all.
  const known = customElements.get(TAG);
  if (known) return known.from?.(root);

  const roots = [root];
  // What can be shown; a test compares these with the site's own addresses.
  const FOLDERS = {
    __proto__: null,
    nl: {
      __proto__: null,
      dashboard: "",
      location: "locatie/{location}/",
      compare: "vergelijken/?locaties={compare}",
      category: "onderwerpen/{category}/",
      guide: "wat-kan-ik-doen/",
    },
    en: {
      __proto__: null,
      dashboard: "en/",
      location: "en/location/{location}/",
      compare: "en/compare/?locaties={compare}",
      category: "en/categories/{category}/",
      guide: "en/what-can-i-do/",
    },
  };
  const make = (tag, rest) => Object.assign(document.createElement(tag), rest);
  const linkIn = (element) => (element.matches("a") ? element : element.querySelector("a"));
  const siteOf = (element) => roots.find((root) => linkIn(element).href.startsWith(root));
  const NAMES = /^[a-z0-9-]+(,[a-z0-9-]+)*$/;
  /** What a page can grow to; more than this is no page of ours. */
  const HIGHEST = 1_000_000;
  /** Kept until the page has answered. */
  const ROOM = "24rem";
  /** Milliseconds after which a silent frame was refused. */
  const PATIENCE = 1000;
  const elements = new Set();

  class KlachtenWijzer extends HTMLElement {
    static observedAttributes = "show location compare category year lang theme accent font links bare".split(" ");
    #frame;
    #place;
    #rest = make("slot");
    #root;
    #watch = new MutationObserver(() => this.#sort());
    #waiting = false;
    #shown = false;

    /** Takes another site in. */
    static from(root) {
      if (roots.includes(root)) return;
      roots.push(root);
      // Below one site may stand another.
      roots.sort((one, other) => other.length - one.length);
      for (const element of elements) element.attributeChangedCallback();
    }

    connectedCallback() {
      elements.add(this);
      this.#build();
      this.#watch.observe(this, { childList: true });
    }

    disconnectedCallback() {
      elements.delete(this);
      this.#watch.disconnect();
    }

    attributeChangedCallback() {
      if (!this.shadowRoot || this.#waiting) return;
      // Several attributes that change together make one frame.
      this.#waiting = true;
      queueMicrotask(() => {
        this.#waiting = false;
        if (this.isConnected) this.#build();
      });
    }

    get contentWindow() {
      return this.#frame?.contentWindow;
    }

    /** Where its messages come from; within a sandbox there is no origin. */
    get origin() {
      return self.origin === "null" ? "null" : new URL(this.#root).origin;
    }

    /** The host's plain link: it says nothing else, and stands alone or leads to a site. */
    get #link() {
      const first = this.firstElementChild;
      const link = first && linkIn(first);
      const isPlain = link?.textContent.trim() === first?.textContent.trim();
      return link && isPlain && (this.childElementCount < 2 || siteOf(first)) ? first : null;
    }

    /** Where the plain link leads; else the first site. */
    get #site() {
      return (this.#link && siteOf(this.#link)) ?? root;
    }

    /** The address that the attributes ask for; null when one of them is missing or can't be. */
    get address() {
      let folder = FOLDERS[this.lang || "nl"]?.[this.getAttribute("show") || "dashboard"];
      const year = this.getAttribute("year");
      if (year && !NAMES.test(year)) return null;
      if (year && folder?.includes("{")) folder += folder.includes("?") ? `&jaar=${year}` : `${year}/`;
      for (const [place, name] of folder?.matchAll(/\{(\w+)\}/g) ?? []) {
        const value = (this.getAttribute(name) ?? "").replaceAll(" ", "");
        if (!NAMES.test(value)) return null;
        // Digits alone would be a year.
        folder = folder.replace(place, name === "category" ? value.replace(/^\d+$/, "$&-") : value);
      }
      return folder === undefined ? null : new URL(folder, this.#site);
    }

    /** What the page in the frame is told: a frame's name stays when a link in it is followed. */
    get #options() {
      return JSON.stringify({
        klachtenwijzer: 1,
        host: self.origin,
        bare: this.hasAttribute("bare"),
        ...Object.fromEntries(
          ["theme", "accent", "font", "links"].map((name) => [name, this.getAttribute(name) ?? undefined]),
        ),
      });
    }

    #build() {
      const inside = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      const address = this.address;
      this.#frame = this.#place = undefined;
      this.#root = this.#site;
      this.#shown = false;
      this.style.display ||= "block";
      this.style.position ||= "relative";
      // The plain link stands in the frame's place until the page has answered.
      const link = make("slot", { name: TAG });
      if (!address) {
        inside.replaceChildren(link);
        this.#sort();
        return console.warn(`<${TAG}> can't show this: look its attributes up at ${this.#root}insluiten/`, this);
      }
      const place = make("span");
      Object.assign(place.style, { position: "absolute", left: 0 });
      const frame = make("iframe", { name: this.#options, loading: "lazy", allow: "clipboard-write" });
      // Not seen before its page answers: a browser's own message would be.
      Object.assign(frame.style, {
        border: 0,
        display: "block",
        height: ROOM,
        opacity: 0,
        pointerEvents: "none",
        position: "absolute",
        top: 0,
        width: "100%",
      });
      const room = make("div");
      room.style.minHeight = ROOM;
      room.append(link, frame);
      frame.addEventListener("load", () =>
        setTimeout(() => this.#shown || this.#frame !== frame || this.#give(room), PATIENCE),
      );
      frame.src = address;
      inside.replaceChildren(place, room);
      this.#frame = frame;
      this.#place = place;
      this.#sort();
    }

    /** Tells the plain link apart. What else stands in the element stays in sight below the frame: written
        as <… />, it has the rest of the host's page in it. */
    #sort() {
      const link = this.#link;
      if (link) link.slot = TAG;
      if (this.#frame) this.#frame.title = this.getAttribute("title") || link?.textContent.trim() || "Klachtenwijzer";
      const isRest = (node) => node !== link && (node.nodeType < 3 || (node.nodeType < 4 && /\S/.test(node.data)));
      if ([...this.childNodes].some(isRest)) this.shadowRoot.append(this.#rest);
      else this.#rest.remove();
      if (this.#site !== this.#root) this.attributeChangedCallback();
    }

    /** The frame was refused: the link stands alone. */
    #give(room) {
      room.style.minHeight = 0;
      this.#frame.style.height = 0;
    }

    /** What the page in the frame says. */
    hear({ ready, height, top }) {
      const { style } = this.#frame;
      if (height > 0 && height < HIGHEST) style.height = `${Math.ceil(height)}px`;
      if (ready) {
        this.shadowRoot.querySelector("slot[name]")?.remove();
        Object.assign(style, { opacity: 1, pointerEvents: "auto", position: "static" });
        this.#frame.parentElement.style.minHeight = 0;
        // A link was followed inside: the page that it leads to begins at its beginning.
        if (this.#shown && this.getBoundingClientRect().top < 0) this.#scroll(0);
        this.#shown = true;
      }
      if (top >= 0 && top < HIGHEST) this.#scroll(top);
    }

    /** Scrolls the host's page, and whatever else holds the element, to a place in the frame. */
    #scroll(top) {
      this.#place.style.top = `${top}px`;
      this.#place.scrollIntoView();
    }
  }

  addEventListener("message", ({ origin, source, data }) => {
    if (!source || typeof data?.klachtenwijzer !== "object") return;
    for (const element of elements) {
      if (element.contentWindow === source && element.origin === origin) element.hear(data.klachtenwijzer ?? {});
    }
  });
  customElements.define(TAG, KlachtenWijzer);
})();
