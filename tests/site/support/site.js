// What is tested: the built folder, its dataset, and where it is served.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../..", import.meta.url));
/** The built folder. */
export const dist = path.resolve(root, process.env.DIST ?? "dist");
export const port = Number(process.env.PORT ?? 4323);
/** Where tests may write; two runs at once stand beside each other. */
export const output = path.join(root, "target/site-tests", String(port));
/** A small made-up dataset, poured into the same build by `made-up.js`. */
export const madeUp = path.join(output, "made-up");
/** Another one, with the sizes of locations from a made-up register. */
export const sized = path.join(output, "sized");
/** A made-up organisation with colours, a logo and an address of its own, likewise. */
export const organisation = path.join(output, "organisation");
/** A made-up organisation with four years, likewise. */
export const kompas = path.join(output, "kompas");
/** The same with so many complaints in its newest year that their list comes in parts. */
export const many = path.join(output, "many");
/** What a new organisation's site becomes at the desk, year by year, by `desk-walk.spec.js`. */
export const walk = path.join(output, "walk");
/** A folder whose versions come and go in a test. */
export const live = path.join(output, "live");

export const origin = `http://127.0.0.1:${port}`;
/** Another origin, whose pages show parts of the site. */
export const hostPort = port + 10_000;
export const host = `http://127.0.0.1:${hostPort}`;
/** The site stands below a path of its host, as it may anywhere. */
export const base = "/voorbeeld/klachten/";

export const read = (file) => readFileSync(path.join(dist, file), "utf8");
const json = (file) => JSON.parse(read(file));

/** Every HTML page, as a path below the site's root. */
export const pages = () =>
  readdirSync(dist, { recursive: true })
    .filter((file) => file.endsWith(".html"))
    .sort();

/** The newest year of the dataset that was built in. */
export const dataset = () => {
  const newest = json("data/index.json").years.sort((a, b) => b.year - a.year)[0];
  const file = (name) => json(`data/${newest.path}/${name}`);
  return {
    folder: `data/${newest.path}/`,
    year: newest.year,
    report: file("report.json"),
    locations: file("locations.json").locations,
    complaints: file("complaints.json").complaints,
  };
};

/** The address that is passed on: with its year a page goes on showing what it shows. */
export const permanent = (address) =>
  address.replace(
    /^(en\/)?((locatie|location)\/[\w-]+|(onderwerpen|categories)(\/[\w-]+)?|verslag|report|zonder-locatie|without-location)\/(?=$|[?#])/,
    `$&${dataset().year}/`,
  );

/** A page of every kind, by what it is. */
export const kinds = {
  "the start page": "",
  "a location with many complaints": "locatie/kdv-beukenstraat-11/",
  "a location with one complaint": "locatie/biba-bommel/",
  "a location that the report spells in other ways": "locatie/kdv-st-plechelmus/",
  "the complaints without a location": "zonder-locatie/",
  "the categories": "onderwerpen/",
  "a category": "onderwerpen/pedagogische-kwaliteit/",
  "the report on a year": "verslag/",
  "a location for its parents' committee": "locatie/kdv-beukenstraat-11/verslag/2023/",
  "the comparison": "vergelijken/",
  "all complaints": "klachten/",
  "the guide": "wat-kan-ik-doen/",
  "the guide at a step": "wat-kan-ik-doen/#stap-geklaagd",
  "the letter": "wat-kan-ik-doen/brief/",
  "the letter to the committee": "wat-kan-ik-doen/brief-commissie/",
  "the page about the figures": "over-de-cijfers/",
  "the page about accessibility": "toegankelijkheid/",
  "the page about showing it elsewhere": "insluiten/",
  "the coordinator's desk": "werkplaats/",
  "a location in English": "en/location/kdv-beukenstraat-11/",
  "the categories in English": "en/categories/",
  "the guide in English": "en/what-can-i-do/",
  "the letter in English": "en/what-can-i-do/letter/",
};

if (!existsSync(path.join(dist, "index.html"))) {
  throw new Error(`${dist} holds no site: run \`cargo xtask build\` first`);
}
