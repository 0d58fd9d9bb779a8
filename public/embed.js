// <klachten-wijzer> shows a part of this site on another page. A plain script without a library: the
// host loads it once, from where the site stands, and uses the element as often as it likes.
//
//   <script src="https://example.org/klachten/embed.js" async></script>
//   <klachten-wijzer show="location" location="kdv-zee" lang="nl" bare>
//     <a href="https://example.org/klachten/locatie/kdv-zee/">Klachten over KDV Zee</a>
//   </klachten-wijzer>
//
// A host with a Content-Security-Policy allows the site's origin in script-src and in frame-src.
// The attributes are explained, and put together, on the page for staff: /insluiten/ or /en/embed/.
(() => {
  const TAG = "klachten-wijzer";
  const own = document.currentScript;
  if (!own || customElements.get(TAG)) return;

  const root = new URL("./", own.src);
  // What can be shown, as folders of the site; a test compares them with the site's own addresses.
  const FOLDERS = {
    nl: {
      dashboard: "",
      location: "locatie/{location}/",
      compare: "vergelijken/?locaties={compare}",
      category: "onderwerpen/{category}/",
      guide: "wat-kan-ik-doen/",
    },
    en: {
      dashboard: "en/",
      location: "en/location/{location}/",
      compare: "en/compare/?locaties={compare}",
      category: "en/categories/{category}/",
      guide: "en/what-can-i-do/",
    },
  };
  const NAMES = /^[a-z0-9-]+(,[a-z0-9-]+)*$/;
  const ATTRIBUTES = ["show", "location", "compare", "category", "lang", "theme", "accent", "font", "links", "bare"];
  /** What a page can grow to; more than this is no page of ours. */
  const HIGHEST = 200_000;
  const elements = new Set();

  class KlachtenWijzer extends HTMLElement {
    static observedAttributes = ATTRIBUTES;
    #frame;
    #place;
    #waiting = false;
    #shown = false;

    connectedCallback() {
      elements.add(this);
      this.#build();
    }

    disconnectedCallback() {
      elements.delete(this);
    }

    attributeChangedCallback() {
      // Attributes that were there from the beginning are read when the element is connected.
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

    /** The address that the attributes ask for; null when one of them is missing or can't be. */
    get address() {
      const folders = FOLDERS[this.lang || "nl"];
      let folder = folders?.[this.getAttribute("show") || "dashboard"];
      for (const [place, name] of folder?.matchAll(/\{(\w+)\}/g) ?? []) {
        const value = (this.getAttribute(name) ?? "").replaceAll(" ", "");
        if (!NAMES.test(value)) return null;
        folder = folder.replace(place, value);
      }
      return folder === undefined ? null : new URL(folder, root);
    }

    /** What the page in the frame is told: a frame's name stays when a link in it is followed. */
    get #options() {
      const value = (name) => this.getAttribute(name) ?? undefined;
      return JSON.stringify({
        klachtenwijzer: 1,
        host: location.origin,
        bare: this.hasAttribute("bare"),
        theme: value("theme"),
        accent: value("accent"),
        font: value("font"),
        links: value("links"),
      });
    }

    #build() {
      const inside = this.shadowRoot ?? this.attachShadow({ mode: "open" });
      // The plain link of the host stands in the frame's place until the page has answered.
      const link = document.createElement("slot");
      const address = this.address;
      this.#frame = this.#place = undefined;
      this.#shown = false;
      this.style.display ||= "block";
      this.style.position ||= "relative";
      if (!address) {
        inside.replaceChildren(link);
        console.warn(`<${TAG}> can't show this: look its attributes up at ${root}insluiten/`, this);
        return;
      }
      const place = document.createElement("span");
      Object.assign(place.style, { position: "absolute", left: 0 });
      const frame = document.createElement("iframe");
      frame.name = this.#options;
      frame.title = this.getAttribute("title") || this.textContent.trim() || "Klachtenwijzer";
      frame.loading = "lazy";
      frame.allow = "clipboard-write";
      Object.assign(frame.style, { border: 0, display: "block", height: "24rem", width: "100%" });
      Object.assign(link.style, { display: "block", position: "absolute" });
      frame.src = address;
      inside.replaceChildren(place, link, frame);
      this.#frame = frame;
      this.#place = place;
    }

    /** What the page in the frame says. */
    hear({ ready, height, top }) {
      if (height > 0 && height < HIGHEST) this.#frame.style.height = `${Math.ceil(height)}px`;
      if (ready) {
        this.shadowRoot.querySelector("slot")?.remove();
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
    if (origin !== root.origin || !source || typeof data?.klachtenwijzer !== "object") return;
    for (const element of elements) {
      if (element.contentWindow === source) element.hear(data.klachtenwijzer ?? {});
    }
  });
  customElements.define(TAG, KlachtenWijzer);
})();
