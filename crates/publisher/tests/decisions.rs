//! Curated decisions and addresses that don't fit the report: each names its fault and its line.

mod common;

use common::faulty::{Case, check};
use common::{assert_success, copy_of_fixture, edit, error_of, publish};

#[test]
fn decisions_that_dont_fit_are_found() {
    check(&[
        Case {
            name: "a wrong category",
            file: "curated.toml",
            from: "line = 39\ncategory = \"Overig\"",
            to: "line = 39\ncategory = \"Personeel en groep\"",
            says: &["report.txt:10: cell-overig-without-label: the report prints 1, computed is 0"],
        },
        Case {
            name: "a decision for nothing",
            file: "curated.toml",
            from: "line = 39",
            to: "line = 48",
            says: &[
                "curated.toml:27: [[category]] decides line 48, where no row without category starts",
            ],
        },
        Case {
            name: "a break that isn't",
            file: "curated.toml",
            from: "line = 175",
            to: "line = 140",
            says: &[
                "1 fault,",
                "curated.toml:37: [[page_break]] decides line 140",
            ],
        },
        Case {
            name: "widths that are as usual",
            file: "curated.toml",
            from: "[[page_break]]",
            to: "[[unusual_width]]\nline = 10\nreason = \"The parent wrote long words.\"\n\n[[page_break]]",
            says: &[
                "1 fault,",
                "[[unusual_width]] decides line 10, where no row with cells of unusual widths starts",
            ],
        },
        Case {
            name: "an unknown spelling",
            file: "curated.toml",
            from: "reported = [\"De Pruimlmhof bso\"]",
            to: "reported = [\"De Pruimlmhof bso\", \"Kersenpit\"]",
            says: &[
                "1 fault,",
                "curated.toml:42: [[location]] names \"Kersenpit\", which the report prints nowhere",
            ],
        },
        Case {
            name: "an unknown location",
            file: "curated.toml",
            from: "names = [\"Molenweg\", \"Wilg\"]",
            to: "names = [\"Molenweg\", \"Berk\"]",
            says: &[
                "1 fault,",
                "curated.toml:46: [[same_site]] names \"Berk\", which is the name of no location",
            ],
        },
        Case {
            name: "no reason",
            file: "curated.toml",
            from: "reason = \"Both stand at the mill.\"",
            to: "reason = \"because\"",
            says: &["1 fault,", "curated.toml:46: [[same_site]] needs a reason"],
        },
        Case {
            name: "a placeholder that nothing fills",
            file: "curated.toml",
            from: "{duplicates}",
            to: "{duplicated}",
            says: &[
                "1 fault,",
                "the note \"figures\" has a placeholder {duplicated}",
            ],
        },
        Case {
            name: "a note about no location",
            file: "curated.toml",
            from: "id = \"figures\"",
            to: "id = \"figures\"\nlocation = \"Berk\"",
            says: &[
                "1 fault,",
                "[[note]] names \"Berk\", which is the name of no location",
            ],
        },
        Case {
            name: "an address that is gone",
            file: "slugs.txt",
            from: "kwee-boom",
            to: "kwee-boom\nlinde",
            says: &[
                "1 fault,",
                "slugs.txt:8: the address linde was published and is gone",
            ],
        },
        Case {
            name: "an address that is new",
            file: "slugs.txt",
            from: "wilg\n",
            to: "",
            says: &["1 fault,", "slugs.txt: the address wilg is new"],
        },
        Case {
            name: "a forward to nowhere",
            file: "curated.toml",
            from: "to = \"bso-de-pruimhof\"",
            to: "to = \"bso-pruimpit\"",
            says: &[
                "1 fault,",
                "[[forward]] names \"bso-pruimpit\", which is the address of no location",
            ],
        },
    ]);
}

#[test]
fn a_row_of_unusual_widths_can_be_right() {
    let source = copy_of_fixture();
    let out = source.path().join("out");
    edit(
        source.path(),
        "report.txt",
        "Ouder vindt de \nsluitdag vreemd. ",
        "Ouder vindt sluitingsdagenbeleid \nvreemd. ",
    );
    let refused = error_of(&publish(source.path(), &out));
    assert!(
        refused.contains("decide it with [[unusual_width]]"),
        "{refused}"
    );
    edit(
        source.path(),
        "curated.toml",
        "[[page_break]]",
        "[[unusual_width]]\nline = 127\nreason = \"The parent wrote a long word.\"\n\n[[page_break]]",
    );
    assert_success(&publish(source.path(), &out));
}
