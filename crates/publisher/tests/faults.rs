//! Reports that don't add up: each names its fault and its line.

mod common;

use common::edit;
use common::faulty::{Case, check, error_after};

#[test]
fn figures_that_dont_add_up_are_found() {
    check(&[
        Case {
            name: "a total in the text",
            file: "report.txt",
            from: "2031 11 interne",
            to: "2031 12 interne",
            says: &[
                "1 fault,",
                "report.txt: complaints-total: the report prints 12, computed is 11",
            ],
        },
        Case {
            name: "a cell",
            file: "report.txt",
            from: "Personeel en groep  3 1 4 ",
            to: "Personeel en groep  2 2 4 ",
            says: &[
                "4 faults",
                "report.txt:11: cell-personeel-en-groep-maanlicht-b-v: the report prints 2, computed is 1",
                "report.txt:11: cell-personeel-en-groep-zonnehof-b-v: the report prints 2, computed is 3",
                "report.txt:18: the column \"Maanlicht\" adds up to 5, the report prints 4",
            ],
        },
        Case {
            name: "a page number",
            file: "report.txt",
            from: "pagina 8/",
            to: "pagina 9/",
            says: &["report.txt:104: the report prints page 9 here, counting gives page 8"],
        },
        Case {
            name: "the number of pages",
            file: "report.txt",
            from: "pagina 8/\n11 ",
            to: "pagina 8/\n12 ",
            says: &[
                "1 fault,",
                "report.txt:104: the report prints 12 pages, counting gives 11",
            ],
        },
        Case {
            name: "the disputes",
            file: "report.txt",
            from: "3 klachten ingediend",
            to: "4 klachten ingediend",
            says: &[
                "1 fault,",
                "external-disputes: the report prints 4, computed is 3",
            ],
        },
        Case {
            name: "another year",
            file: "curated.toml",
            from: "year = 2031",
            to: "year = 2030",
            says: &[
                "1 fault,",
                "the report is about 2031, curated.toml says 2030",
            ],
        },
        Case {
            name: "a figure that isn't there",
            file: "report.txt",
            from: "kinderen opgevangen",
            to: "kinderen verzorgd",
            says: &["1 fault,", "the report should print the number of children"],
        },
    ]);
}

#[test]
fn rows_that_cant_be_read_are_found() {
    check(&[
        Case {
            name: "an empty row",
            file: "report.txt",
            from: "Te weinig handen. \n\nOpgelost. \n\nJa \n",
            to: "",
            says: &["1 fault,", "report.txt:177: this row has no complaint"],
        },
        Case {
            name: "a lost label",
            file: "report.txt",
            from: "Zonnehof Wilg Zonnehof B.V. Personeel",
            to: "Zonnehof Wilg Personeel",
            says: &[
                "complaints-total: the report prints 11, computed is 10",
                "outcomes-printed: the report prints 10, computed is 9",
                "cell-personeel-en-groep-zonnehof-b-v: the report prints 3, computed is 2",
            ],
        },
        Case {
            name: "an unknown category",
            file: "report.txt",
            from: "Overig =2+2",
            to: "Overog =2+2",
            says: &[
                "report.txt:91: \"Overog =2+2 stond er op de\" begins with none of the categories",
            ],
        },
        Case {
            name: "text without a page break",
            file: "report.txt",
            from: "\n medewerkers op",
            to: "\nmedewerkers op",
            says: &["report.txt:72: this text follows an outcome without a page break"],
        },
        Case {
            name: "a cell too many",
            file: "report.txt",
            from: "Te weinig handen. \n",
            to: "Te weinig \n\nhanden. \n",
            says: &[
                "1 fault,",
                "report.txt:177: this row has 3 texts before its outcome",
            ],
        },
        Case {
            name: "an undecided break",
            file: "report.txt",
            from: "Deur sluit nu vanzelf. ",
            to: "Deur sluit nu ",
            says: &[
                "1 fault,",
                "report.txt:56: no rule tells which cell goes on here",
            ],
        },
        Case {
            name: "an empty category without a decision",
            file: "curated.toml",
            from: "[[category]]\nline = 39\ncategory = \"Overig\"\nreason = \"The totals leave nothing else.\"\n",
            to: "",
            says: &[
                "report.txt:39: this row has no category",
                "left by the totals: 1 × Overig",
            ],
        },
        Case {
            name: "another one, where the totals leave one category of three",
            file: "curated.toml",
            from: "line = 127\ncategory = \"Regels (incl. vakanties, feestdagen)\"\nreason",
            to: "line = 3\nwords = \"said nowhere\"\ncategory = \"Overig\"\nreason",
            says: &[
                "report.txt:127: this row has no category",
                "(left by the totals: 1 × Regels (incl. vakanties, feestdagen))",
            ],
        },
    ]);
}

#[test]
fn all_faults_are_listed_at_once_and_sorted() {
    let error = error_after(|folder| {
        edit(folder, "slugs.txt", "wilg\n", "");
        edit(folder, "report.txt", "2031 11 interne", "2031 12 interne");
        edit(folder, "report.txt", "pagina 8/\n11 ", "pagina 8/\n12 ");
        edit(
            folder,
            "curated.toml",
            "reason = \"Both stand at the mill.\"",
            "reason = \"\"",
        );
    });
    let files: Vec<&str> = error
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .collect();
    assert_eq!(
        files,
        [
            "report.txt:",
            "report.txt:104:",
            "curated.toml:46:",
            "slugs.txt:"
        ],
        "{error}"
    );
}
