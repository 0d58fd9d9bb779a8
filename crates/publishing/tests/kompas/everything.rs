//! Kompas with everything that a source, a register and a commission can tell: what the real report
//! can't show, to be looked at.

use super::sequence::publish;
use super::{YEARS, publication, slug};
use dataset::{
    Dispute, LocationFile, Outcome, RegisterCounts, RegisterEntry, RegisterFind, RegisterSource,
    Scheme,
};
use publishing::editions::Publication;
use publishing::files::Files;

const TOWNS: [&str; 4] = ["Havenstad", "Oeverdam", "Waterkerk", "Zeewijk"];

/// The first year that a register is of: before it nobody knows how large locations are.
const FIRST_REGISTER: u16 = 2033;

/// All years, one of them corrected after it was published.
pub fn all_years() -> Files {
    let files = YEARS.into_iter().fold(Files::default(), |files, year| {
        publish(files, &told(year)).unwrap().files
    });
    let mut mended = told(FIRST_REGISTER);
    let complaint = &mut mended.complaints.complaints[0];
    complaint.resolution = Some("De scharnieren zijn vervangen.".into());
    let (location, id) = (complaint.location.clone(), complaint.id.clone());
    let files_of = mended.location_files.iter_mut();
    let mut own = files_of.filter(|file| Some(&file.location.slug) == location.as_ref());
    let own = own.next().unwrap();
    let copies = own.complaints.iter_mut();
    for copy in copies.filter(|copy| copy.id == id) {
        copy.resolution
            .clone_from(&mended.complaints.complaints[0].resolution);
    }
    publish(files, &mended).unwrap().files
}

/// A year with all that it can tell.
fn told(year: u16) -> Publication {
    let mut publication = publication(year);
    answer(&mut publication);
    publication.report.scheme = Some(Scheme {
        description:
            "Ouders bespreken een klacht eerst met de leidinggevende. Komen zij er niet uit, dan \
                      beslist de directie binnen zes weken."
                .into(),
        made_known: Some("De regeling staat op onze website en in het contract.".into()),
    });
    if year >= FIRST_REGISTER {
        register(&mut publication);
        publication.report.disputes = vec![Dispute {
            location: Some(slug("KDV De Ballast")),
            subject: Some("Opzegtermijn".into()),
            verdict: Some(Outcome::PartlyUpheld),
            ruled_on: Some(format!("{year}-10-14")),
            reference: Some(format!("{year}/0042")),
        }];
    }
    publication
}

/// What was done with every second complaint.
fn answer(publication: &mut Publication) {
    let texts = |number: usize| match number % 2 {
        0 => Some("De deur is gemaakt.".to_owned()),
        _ => None,
    };
    let number = |id: &str| id.rsplit('-').next().unwrap().parse::<usize>().unwrap();
    let files = publication.location_files.iter_mut();
    let own = files.flat_map(|file| &mut file.complaints);
    for complaint in own.chain(&mut publication.complaints.complaints) {
        complaint.resolution = texts(number(&complaint.id));
    }
}

fn register(publication: &mut Publication) {
    let year = publication.report.year;
    let known = publication.locations.locations.iter_mut().enumerate();
    for (number, location) in known {
        let unit = u32::try_from(number).unwrap();
        location.town = Some(TOWNS[number % TOWNS.len()].into());
        location.address = Some(format!("Kade {}", unit + 1));
        location.postcode = Some(format!("{} KO", 1_000 + unit));
        location.places = Some(16 + unit * 7 % 64);
        location.register_id = Some(format!("{:09}", 100_000_000 + unit));
        location.register = Some(RegisterEntry {
            found: RegisterFind::Registration,
            since: Some(format!("20{:02}-09-01", 10 + unit % 15)),
            candidates: Vec::new(),
        });
    }
    let listed = &publication.locations.locations;
    let with_complaints = listed.iter().filter(|l| l.counts.total > 0).count();
    let count = |number: usize| u32::try_from(number).unwrap();
    publication.report.register = Some(RegisterSource {
        file: "register.csv".into(),
        date: Some(format!("{year}-12")),
        registrations: count(listed.len()),
        found: RegisterCounts {
            registration: count(with_complaints),
            ..RegisterCounts::default()
        },
        unlisted: count(listed.len() - with_complaints),
    });
    let place = |file: &mut LocationFile| {
        let known = dataset::find(file.location.slug.as_str(), listed).unwrap();
        file.location = known.clone();
    };
    publication.location_files.iter_mut().for_each(place);
}
