//! The words that tell something of people, in Dutch. A star stands for more letters. What often stands in
//! rules for everybody, or has another meaning, is only "perhaps".

use super::Certainty::{Certain, Likely, Perhaps};
use super::Kind::{Conviction, Family, Group, Health, Money, Safety};
use super::{Certainty, Kind};

/// Words of one kind that are equally sure, with commas between them.
pub struct Entry(pub Kind, pub Certainty, pub &'static str);

/// All of them.
pub const ENTRIES: &[Entry] = &[
    Entry(
        Health,
        Certain,
        "gediagnosticeerd*, diagnose*, adhd, autis*, asperger, pdd-nos, downsyndroom, syndroom van down, epilep*, \
         diabet*, suikerziekte, astma*, coeliakie, kanker, hersenschudding*, hartafwijking*, verstandelijke beperking, \
         lichamelijke beperking, meervoudig beperkt, gehandicapt*, handicap*, ontwikkelingsachterstand*, taalachterstand*, \
         speciaal onderwijs, medicatie, medicijn*, antibiotica, insuline, ritalin, epipen*, sondevoeding, allergische reactie, \
         *allergie, koemelk allergie, anafyla*, gebroken arm, gebroken been, gebroken pols, gebroken vinger, gebroken neus, \
         botbreuk*, breuk in, hersenvliesontsteking, psychiatr*, burn-out, depressi*, zelfmoord*, suïcid*, zwanger*, miskraam*, \
         tanden verloren, tand verloren",
    ),
    Entry(
        Health,
        Likely,
        "allergie*, allergisch*, intoleran*, *intolerantie, koemelk*, glutenvrij*, lactose*, dieet*, eczeem, ziekenhuis*, ambulance*, \
         eerste hulp, spoedeisende hulp, huisarts, kinderarts*, psycholo*, therap*, fysiotherap*, logoped*, \
         geopereerd, operatie, hechtingen, brandwond*, verbrand, verbrand aan, verwond*, gewond*, letsel*, hoofdwond*, \
         blauwe plek*, bloedneus, bult, buil, tand, tanden, gebeten, bijtincident*, bijten, krabincident*, krabben, knijp- en krabincidenten, \
         luieruitslag, kapotte billen, rode billen, gevoelige huid, luizen, hoofdluis, \
         scabiës, schurft, waterpokken, krentenbaard, koorts, hoofdpijn, buikpijn, verslikt, flauwgevallen, bewusteloos, gereanimeerd, \
         fysieke klachten, psychische klachten, vve-indicatie, indicatie vve, ongeboren, \
         gehoorproblemen, slechthorend*, slechtziend*, rolstoel*, hulpmiddel*, trauma*, overleden, overlijden, 
         verbranden, besmet, besmetting, covid, corona, observatie, observaties, \
         smi, sociaal medische indicatie, sociaal-medische indicatie",
    ),
    Entry(
        Health,
        Perhaps,
        "uitslag, ziekte, ziek, zieker, ziektes, zieken, ziekmelding*, ziek gemeld, arts, dokter, slaapproblemen, angst*, pijn, wond, wondje*, \
         coronatest*, oververmoeid*, zindelijk*",
    ),
    Entry(
        Family,
        Certain,
        "ex-partner*, ex-man, ex-vrouw, ex man, ex vrouw, ex partner, echtscheiding*, omgangsregeling*, co-ouderschap*, ouderlijk gezag, \
         gezag register, gezagsregister, eenhoofdig gezag, alimentatie, pleegkind*, pleegouder*, pleegzorg, pleeggezin*, geadopteerd*, \
         voogd, voogdij*, contactverbod*",
    ),
    Entry(
        Family,
        Likely,
        "gescheiden ouders, ouders zijn gescheiden, gescheiden van, stiefvader, stiefmoeder, biologische vader, biologische moeder, alleenstaande*, \
         weduwe, weduwnaar, vader heeft hier geen, rechten als vader, door de vader, door de moeder, huidige partner, nieuwe partner",
    ),
    Entry(
        Family,
        Perhaps,
        "oma, opa, grootouder*, kleindochter, kleinzoon, tweeling*, de vader",
    ),
    Entry(
        Safety,
        Certain,
        "veilig thuis, jeugdzorg, jeugdbescherming*, kinderbescherming, kindermishandeling, mishandel*, misbruik*, seksu*, aanranding*, aangerand, \
         verkracht*, grensoverschrijdend*, ondertoezichtstelling, uithuisplaatsing*, uit huis geplaatst, jeugdhulp",
    ),
    Entry(
        Safety,
        Likely,
        "meldcode, vertrouwensinspecteur*, aangifte*, politie, politieagent*, geslagen, sloeg, geschopt, geduwd, vastgepakt, geweld*, bedreigd, bedreiging*, gepest*, schreeuwt, schreeuwen, geschreeuwd, pestgedrag, \
         treiter*, geschorst, onhandelbaar, agressie*, agressief*, gedragsproblem*, wijkteam*, vermist, opgesloten, ontvoer*, slachtoffer*, \
         hardhandig*",
    ),
    Entry(
        Money,
        Certain,
        "schuldbemiddeling*, schuldsanering*, schuldhulp*, bewindvoer*, beslaglegging, loonbeslag, faillissement, failliet, wsnp",
    ),
    Entry(
        Money,
        Likely,
        "wanbetaling*, wanbetaler*, betalingsachterstand*, betalingsregeling*, betalingstermijn*, incassobureau*, deurwaarder*, uitkering*, bijstand, schulden, voedselbank, niet betaald hebben",
    ),
    Entry(
        Conviction,
        Certain,
        "geloofsovertuiging*, geloof, moslim*, islamitisch*, joods*, hindoe*, homo, homoseksue*, lesbi*, transgender*, huidskleur, vluchteling*, asielzoeker*, statushouder*, \
         nationaliteit*",
    ),
    Entry(
        Conviction,
        Likely,
        "hoofddoek*, halal, ramadan, koosjer, gediscrimineerd, discriminer*, discriminatie*, racis*, afkomst, tolk, religie*, religieuz*, handen te schudden, vakbond*",
    ),
    Entry(
        Group,
        Perhaps,
        "babygroep*, dreumesgroep*, peutergroep*, kleutergroep*, 7plus groep, 7plusgroep, 8plusgroep, bovenbouwgroep*, onderbouwgroep*, kov groep, *jesgroep, vlindergroep, \
         groep rood, groep geel, groep blauw, groep groen, rode groep, gele groep, blauwe groep, groene groep",
    ),
];

/// Words that only look like those of the lexicon.
pub const GENERAL: &[&str] = &["ziekteverzuim", "kankeraar", "geloofwaardig"];
