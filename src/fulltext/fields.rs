//! The texts of a row, and what a word is worth by where it stands.

/// What there is to search of a complaint.
#[derive(Clone, Copy, Debug, Default)]
pub struct Texts<'a> {
    /// What the parent said.
    pub complaint: &'a str,
    /// What was done; empty where the report doesn't say.
    pub resolution: &'a str,
    /// The location's name; empty where the report names none.
    pub location: &'a str,
    /// The name of the category.
    pub category: &'a str,
}

impl<'a> Texts<'a> {
    /// The texts in the order in which a row keeps them, each with the field that it is.
    pub(super) fn each(self) -> [(Fields, &'a str); 4] {
        [
            (Fields::COMPLAINT, self.complaint),
            (Fields::RESOLUTION, self.resolution),
            (Fields::LOCATION, self.location),
            (Fields::CATEGORY, self.category),
        ]
    }
}

/// In which texts of a row a word stands, as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Fields(pub u8);

impl Fields {
    pub const COMPLAINT: Self = Self(1);
    pub const RESOLUTION: Self = Self(2);
    pub const LOCATION: Self = Self(4);
    pub const CATEGORY: Self = Self(8);

    /// How many sets of fields there are.
    pub const SETS: u32 = 16;
    /// The most that a word can be worth by its place.
    pub const BEST: u8 = 15;
    /// The least, where it isn't in the category alone.
    pub const LEAST: u8 = 3;

    /// Whether a word stands in this text too.
    pub fn has(self, field: Self) -> bool {
        self.0 & field.0 != 0
    }

    /// What a word is worth there, of [`Fields::BEST`].
    pub fn weight(self) -> u8 {
        const WEIGHTS: [u8; Fields::SETS as usize] = weights();
        WEIGHTS
            .get(usize::from(self.0))
            .copied()
            .unwrap_or_default()
    }
}

/// What the parent said counts most; a word in several texts counts a little more than in the best
/// of them.
const fn weights() -> [u8; Fields::SETS as usize] {
    let mut weights = [0; Fields::SETS as usize];
    let mut set = 1;
    while set < weights.len() {
        let fields = set as u8;
        let best = if fields & (Fields::COMPLAINT.0 | Fields::LOCATION.0) != 0 {
            13
        } else if fields & Fields::RESOLUTION.0 != 0 {
            5
        } else {
            Fields::LEAST
        };
        weights[set] = best + if fields.count_ones() > 1 { 2 } else { 0 };
        set += 1;
    }
    weights
}
