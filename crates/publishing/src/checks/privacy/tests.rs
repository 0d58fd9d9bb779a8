use super::*;

fn found(text: &str) -> Vec<(&str, Kind, Certainty)> {
    found_in(text, Context::default())
}

fn found_in<'t>(text: &'t str, context: Context) -> Vec<(&'t str, Kind, Certainty)> {
    let passages = scan(text, context);
    let one = |passage: Passage| (&text[passage.bytes], passage.kind, passage.certainty);
    passages.into_iter().map(one).collect()
}

use Certainty::{Certain, Likely, Perhaps};

#[test]
fn names_are_found_behind_what_they_follow() {
    for (text, name, certainty) in [
        (
            "Ouder sprak met mevrouw de Vries over de rekening.",
            "de Vries",
            Certain,
        ),
        ("Ouder sprak dhr. Jansen.", "Jansen", Certain),
        ("De juf Anja was er niet.", "Anja", Certain),
        ("Meester Xyrtho gaf uitleg.", "Xyrtho", Certain),
        ("De moeder van Emma heeft gebeld.", "Emma", Certain),
        ("De vader van Xyrtho heeft gebeld.", "Xyrtho", Likely),
        (
            "Gebeld met mw. van den Berg over het kind.",
            "van den Berg",
            Certain,
        ),
    ] {
        let mut names = found(text);
        names.retain(|(_, kind, _)| *kind == Kind::Name);
        assert_eq!(names, [(name, Kind::Name, certainty)], "{text}");
    }
    for text in [
        "De juf heeft gebeld.",
        "Moeder van het kind belde.",
        "Ouders van BSO-kinderen belden.",
        "De heer en mevrouw waren er.",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn first_names_are_found_where_they_are_names() {
    for (text, name, certainty) in [
        ("Het ging om Fatima en haar jas.", "Fatima", Certain),
        ("Lotte was gevallen… niemand zag het.", "Lotte", Likely),
        ("Het kind Roos huilde.", "Roos", Certain),
        ("Daarna kwam Roos binnen.", "Roos", Perhaps),
        ("Daarna kwam Emma’s jas terug.", "Emma’s", Certain),
        ("Gesproken met Sanne de Boer.", "Sanne de Boer", Certain),
    ] {
        let names: Vec<_> = found(text)
            .into_iter()
            .filter(|(_, kind, _)| *kind == Kind::Name)
            .collect();
        assert_eq!(names, [(name, Kind::Name, certainty)], "{text}");
    }
    for text in [
        "Elke dag is er iets.",
        "Roos is een bloem.",
        "Een roos en een merel in mei.",
        "BSO De Merel is dicht.",
        "Op de Jan Steenstraat is de BSO.",
        "Ben ik dan de enige?",
        "Lieve mensen werken er.",
    ] {
        assert_eq!(found(text), [], "{text}");
    }
}

#[test]
fn names_of_locations_are_nobodys() {
    let known = KnownNames::new(["KDV Emma", "BSO Elandsstraat 154A"]);
    let context = Context {
        known: Some(&known),
        has_few: false,
    };
    assert_eq!(
        found_in("Het gaat om Emma en de Elandsstraat 154A.", context),
        []
    );
    assert_eq!(found("Ouder woont op Elandsstraat 154A.").len(), 1);
}

#[test]
fn numbers_are_known_by_their_form_and_their_check_digits() {
    for (text, part, kind, certainty) in [
        ("Bel 06-12345678 aub", "06-12345678", Kind::Phone, Certain),
        (
            "Bel +31 6 1234 5678 aub",
            "+31 6 1234 5678",
            Kind::Phone,
            Certain,
        ),
        ("Bel 020 123 45 67.", "020 123 45 67", Kind::Phone, Certain),
        (
            "Mail a.b@voorbeeld.nl.",
            "a.b@voorbeeld.nl",
            Kind::Email,
            Certain,
        ),
        (
            "Mail info@voorbeeld.nl.",
            "info@voorbeeld.nl",
            Kind::Email,
            Perhaps,
        ),
        (
            "Naar NL91ABNA0417164300 graag",
            "NL91ABNA0417164300",
            Kind::Iban,
            Certain,
        ),
        (
            "Naar NL91 ABNA 0417 1643 00 graag",
            "NL91 ABNA 0417 1643 00",
            Kind::Iban,
            Certain,
        ),
        (
            "Naar NL92ABNA0417164300 graag",
            "NL92ABNA0417164300",
            Kind::Iban,
            Perhaps,
        ),
        ("Zijn bsn is 111222333.", "111222333", Kind::Bsn, Certain),
        ("Met 111222333 erbij.", "111222333", Kind::Bsn, Likely),
        ("Zijn bsn is 111222334.", "111222334", Kind::Bsn, Likely),
        ("Woont op 1234 AB 12 nu", "1234 AB", Kind::Address, Certain),
        ("Woont op 1234AB nu", "1234AB", Kind::Address, Likely),
        (
            "Woont Dorpsstraat 12a nu",
            "Dorpsstraat 12a",
            Kind::Address,
            Likely,
        ),
        (
            "Kind geboren op 3-4-2019 is",
            "geboren op 3-4-2019",
            Kind::Birth,
            Certain,
        ),
        (
            "Geboortedatum: 12 maart 2020.",
            "Geboortedatum: 12 maart 2020",
            Kind::Birth,
            Certain,
        ),
    ] {
        assert_eq!(found(text), [(part, kind, certainty)], "{text}");
    }
    for text in [
        "Met 111222334 erbij.",
        "LRK-nummer 111222333 is bekend.",
        "Het kost € 1.234.567,89 in 2023.",
        "Op 28-12-2023 is gemaild, artikel 1.57b.",
        "Sinds 2022 is BSO Zon open.",
        "Contract van 40 weken en 52 weken, 96 uur tevoren.",
    ] {
        let sure: Vec<_> = found(text)
            .into_iter()
            .filter(|(.., certainty)| *certainty > Perhaps)
            .collect();
        assert_eq!(sure, [], "{text}");
    }
}

#[test]
fn every_bsn_and_iban_with_one_digit_changed_is_told_apart() {
    for at in 0..9 {
        let mut digits: Vec<u8> = b"111222333".to_vec();
        digits[at] = if digits[at] == b'9' {
            b'0'
        } else {
            digits[at] + 1
        };
        let text = format!("Met {} erbij.", String::from_utf8(digits).unwrap());
        assert_eq!(found(&text), [], "{text}");
    }
}

#[test]
fn an_age_is_surer_beside_something_rare() {
    assert_eq!(
        found("Mijn 4-jarige kwam thuis."),
        [("4-jarige", Kind::Age, Perhaps)]
    );
    let rare = found("Het kind van 4 jaar oud heeft epilepsie.");
    assert!(
        rare.contains(&("4 jaar oud", Kind::Age, Likely)),
        "{rare:?}"
    );
    assert_eq!(
        found("Vanaf de leeftijd van 1 jaar oud. Al 2 jaar wachten."),
        []
    );
}

#[test]
fn what_is_told_of_somebody_is_found_by_its_words() {
    for (text, part, kind) in [
        (
            "Kind heeft een notenallergie.",
            "notenallergie",
            Kind::Health,
        ),
        (
            "Vader heeft geen ouderlijk gezag.",
            "ouderlijk gezag",
            Kind::Family,
        ),
        (
            "Er is contact met Veilig Thuis.",
            "Veilig Thuis",
            Kind::Safety,
        ),
        (
            "Ouder zit in de schuldsanering.",
            "schuldsanering",
            Kind::Money,
        ),
        (
            "Het gaat om geloofsovertuiging.",
            "geloofsovertuiging",
            Kind::Conviction,
        ),
    ] {
        assert_eq!(found(text), [(part, kind, Certain)], "{text}");
    }
    assert_eq!(
        found("Veel ziekteverzuim. Ouders wonen veilig, thuis is het fijn."),
        []
    );
}

#[test]
fn a_group_is_named_only_where_there_are_few_complaints() {
    let text = "Op de babygroep was niemand.";
    assert_eq!(found(text), []);
    let context = Context {
        known: None,
        has_few: true,
    };
    assert_eq!(
        found_in(text, context),
        [("babygroep", Kind::Group, Perhaps)]
    );
}

#[test]
fn no_two_passages_overlap_and_all_lie_on_letters() {
    let text = "Mevrouw de Vries (06-12345678, é@x.nl) uit 1234 AB 5 heeft één koemelk allergie; 4-jarige Zoë’s arm: gebroken arm.";
    let passages = scan(text, Context::default());
    assert!(passages.len() > 5, "{passages:?}");
    for pair in passages.windows(2) {
        assert!(pair[0].bytes.end <= pair[1].bytes.start);
    }
    for passage in passages {
        assert!(text.get(passage.bytes).is_some_and(|part| !part.is_empty()));
    }
}
