// Made-up locations of known size, with all their complaints in one category.
const kdv = (name, complaints, places) => ({
  slug: `kdv-${name.toLowerCase().replaceAll(" ", "-")}`,
  name: `KDV ${name}`,
  complaints,
  places,
});

export const many = kdv("Hoog", 10, 100);
export const usual = kdv("Gewoon", 10, 300);
export const small = kdv("Klein", 1, 20);
export const none = kdv("Stil", 0, 400);
export const unknown = kdv("Raadsel", 2, null);

// So many alike that complaints vary no more than by chance: then limits are those of published tables.
const others = Array.from({ length: 40 }, (_, number) => kdv(`Laan ${number + 1}`, 1, 40));
export const sizes = [many, usual, small, none, unknown, ...others];
