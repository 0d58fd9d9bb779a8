use super::*;

/// What is in the page after these events: the positions drawn by block, and how many blocks are.
fn after(events: &[Event], count: usize) -> (Plan, Vec<Range<usize>>, usize) {
    let mut plan = Plan::default();
    let (mut held, mut drawn) = (vec![0..0; BLOCKS], 1);
    for &event in events {
        let step = plan.take(event, count);
        match step.fill {
            Fill::Nothing => {}
            Fill::First(positions) => held[0] = positions,
            Fill::Blocks(blocks) => {
                for block in blocks {
                    held[block] = plan.positions(block);
                }
            }
        }
        drawn = step.drawn.unwrap_or(drawn);
    }
    (plan, held, drawn)
}

/// Breathes until nothing follows; says how many blocks are drawn then.
fn breathe(plan: &mut Plan, count: usize) -> usize {
    let mut drawn = 0;
    loop {
        let step = plan.take(Event::Breath, count);
        drawn = step.drawn.unwrap_or(drawn);
        if !step.goes_on {
            return drawn;
        }
    }
}

#[test]
fn a_keystroke_draws_what_the_screen_shows_and_nothing_else() {
    let mut plan = Plan::default();
    let step = plan.take(Event::Found(4), 600);
    assert_eq!(step.fill, Fill::First(0..4));
    assert_eq!(
        (step.stale, step.drawn, step.goes_on),
        (Some(true), None, false)
    );
    assert_eq!(plan.take(Event::Found(99), 600).fill, Fill::First(0..FIRST));
    assert_eq!(plan.take(Event::Breath, 600), Step::default());
}

/// Shown or not: the browser's search and paper reach what is in the page.
#[test]
fn a_pause_brings_up_to_six_hundred_block_by_block() {
    for (count, blocks) in [
        (0, 1),
        (1, 1),
        (6, 1),
        (7, 2),
        (20, 2),
        (21, 3),
        (600, LAST),
        (9000, LAST),
    ] {
        let (mut plan, ..) = after(&[Event::Found(6), Event::Paused], count);
        assert_eq!(breathe(&mut plan, count), blocks, "{count}");
        assert_eq!((plan.phase, plan.portions()), (Phase::Still, 1));
    }
}

#[test]
fn blocks_hold_every_position_once() {
    let plan = Plan {
        portions: 33,
        ..Plan::default()
    };
    let all: Vec<usize> = (0..BLOCKS)
        .flat_map(|block| plan.positions(block))
        .collect();
    assert_eq!(all, (0..660).collect::<Vec<_>>());
    assert!(Plan::default().positions(LAST).is_empty());
}

#[test]
fn of_complaints_that_come_when_they_are_shown_no_others_are_drawn() {
    let mut plan = Plan::as_asked();
    plan.take(Event::Found(6), 9000);
    plan.take(Event::Paused, 9000);
    assert_eq!(breathe(&mut plan, 9000), 2);
    for (portions, end) in [(2, 40), (3, 60)] {
        let step = plan.take(Event::More, 9000);
        assert_eq!(step.fill, Fill::Blocks(LAST..BLOCKS));
        assert_eq!(
            (plan.portions(), plan.positions(LAST)),
            (portions, PORTION..end)
        );
    }
    let all = (0..BLOCKS).flat_map(|block| plan.positions(block));
    assert_eq!(all.collect::<Vec<_>>(), (0..60).collect::<Vec<_>>());
    plan.take(Event::Found(6), 9000);
    let back = Event::Reach {
        position: 50,
        portions: 1,
    };
    assert_eq!(plan.take(back, 9000).fill, Fill::Blocks(0..BLOCKS));
    assert_eq!(plan.positions(LAST), PORTION..60);
}

#[test]
fn more_shows_twenty_more_also_beyond_what_is_in_the_page() {
    let (plan, held, drawn) = after(&[Event::Found(6), Event::Paused, Event::More], 100);
    assert_eq!((plan.portions(), held[2].clone(), drawn), (2, 20..40, 3));
    let mut events = vec![Event::Found(6), Event::Paused];
    events.extend([Event::More; 31]);
    let (plan, held, drawn) = after(&events, 9000);
    assert_eq!(
        (plan.portions(), held[LAST].clone(), drawn),
        (32, 600..640, BLOCKS)
    );
    // What is drawn already only shows.
    let (mut plan, ..) = after(&[Event::Found(6), Event::Paused], 9000);
    breathe(&mut plan, 9000);
    assert_eq!(plan.take(Event::More, 9000), Step::default());
    assert_eq!(plan.take(Event::PrintBegins, 9000), Step::default());
    plan.take(
        Event::Reach {
            position: 610,
            portions: 1,
        },
        9000,
    );
    assert_eq!(
        plan.take(Event::More, 9000).fill,
        Fill::Blocks(LAST..BLOCKS)
    );
    // Something else that is found begins with its first ones.
    let (plan, ..) = after(&[Event::More, Event::Found(6)], 9000);
    assert_eq!(plan.portions(), 1);
}

#[test]
fn the_way_back_shows_as_many_as_before() {
    let reach = |position, portions| Event::Reach { position, portions };
    for (event, portions) in [
        (reach(3, 1), 1),
        (reach(3, 4), 4),
        (reach(50, 1), 3),
        // Fewer are found now, or the entry of the history is somebody else's.
        (reach(3, usize::MAX), 5),
        (reach(usize::MAX, 0), 5),
    ] {
        let (mut plan, held, drawn) = after(&[Event::Found(6), Event::Paused, event], 100);
        assert_eq!((plan.portions(), drawn), (portions, portions + 1));
        assert_eq!(held[1], 6..20, "{event:?}");
        breathe(&mut plan, 100);
        assert_eq!(plan.portions(), portions);
    }
}

#[test]
fn what_the_browser_finds_shows_with_all_before_it() {
    let (mut plan, ..) = after(&[Event::Found(6), Event::Paused, Event::Revealed(7)], 600);
    assert_eq!(plan.portions(), 7);
    plan.take(Event::Revealed(3), 600);
    assert_eq!(plan.portions(), 7);
}

#[test]
fn paper_gets_everything_up_to_a_limit() {
    let (plan, held, drawn) = after(&[Event::Found(6), Event::PrintBegins], 9000);
    assert_eq!((held[LAST - 1].clone(), drawn), (580..600, LAST));
    assert_eq!(plan.portions(), 1);
}

#[test]
fn a_place_survives_the_history() {
    let place = |portions, complaint: Option<&str>| Place {
        portions,
        complaint: complaint.map(str::to_owned),
    };
    assert_eq!(place(1, None).to_text(), None);
    for place in [
        place(3, None),
        place(1, Some("2023-0137")),
        place(2, Some("a:b")),
    ] {
        assert_eq!(Place::from_text(&place.to_text().unwrap()), Some(place));
    }
    for broken in ["", "2023-0137", ":2023-0137", "-1:x"] {
        assert_eq!(Place::from_text(broken), None, "{broken}");
    }
}
