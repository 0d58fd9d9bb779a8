"""Writes the years of the made-up organisation Kompas as a coordinator would hand them in: python3 make.py

2031 is an XLSX, 2032 an ODS, 2033 CSV files in UTF-8 and 2034 CSV files in Windows-1252. Needs openpyxl and
odfpy, whose files are as those of other programs and not as ours. What befalls the organisation is told in
`mod.rs`; `expected.rs` says the same in Rust, and a test compares.
"""

import csv
import datetime
import io
import pathlib
import sys

import openpyxl
from odf import opendocument, table, text

HERE = pathlib.Path(__file__).parent
sys.path.insert(0, str(HERE.parent / "workbooks"))
from packages import packed, packed_ods, rewritten  # noqa: E402

STEADY = (
    "Aak Anker Baken Ballast Bark Boei Bolder Bries Brik Dek Dok Eb Fok Gaffel Galei Giek Golf Haven Helm Jol "
    "Kiel Klipper Kluis Koers Kotter Kreek Lagune Loods Luik Pont Punter Ree Schoener Schuit"
).split()
SPECIAL = {
    2031: [("KDV De Kade", 2), ("BSO De Mast", 1), ("KDV De Vloot", 4), ("BSO De Wimpel", 1)],
    2032: [("KDV De Kade", 3), ("BSO De Mast", 2), ("KDV De Vloot", 2), ("BSO De Wimpel", 1), ("KDV De Roos", 3)],
    2033: [("KDV De Steiger", 1), ("KDV De Vloot Noord", 1), ("KDV De Vloot Zuid", 2), ("POV Het Roer", 1)],
    2034: [("KDV De Steiger", 2), ("KDV De Vloot Noord", 1), ("POV Het Roer", 0)],
}
SUBJECTS = {
    2031: [("Communicatie", None), ("Personeel", None), ("Vervoer", None)],
    2032: [("Communicatie", "Communicatie"), ("Personeel", "Personeel"), ("Vervoer", "Vervoer")],
    2033: [("Contact met ouders", "Communicatie"), ("Personeel", None), ("Vervoer", None), ("Eten en drinken", "nieuw")],
    2034: [("Contact met ouders", None), ("Personeel", None), ("Eten en drinken", "Eten en drinken")],
}
VERDICTS = ["gegrond", "ingetrokken", None]

# Open sinds, Gesloten op, Heette eerder, Opgegaan in.
CHANGES = {
    2032: {"BSO De Wimpel": (None, datetime.date(2032, 8, 1), None, None)},
    2033: {
        "POV Het Roer": (datetime.date(2033, 8, 1), None, None, None),
        "KDV De Steiger": (None, None, "KDV De Kade", None),
    },
}
# Those that weren't there any more.
GONE = {
    2033: {
        "BSO De Mast": (None, datetime.date(2032, 12, 31), None, "BSO De Boeg"),
        "KDV De Vloot": (None, datetime.date(2032, 12, 31), None, "KDV De Vloot Noord; KDV De Vloot Zuid"),
    }
}


def counts(year):
    for number, name in enumerate(STEADY):
        yield f"{['KDV', 'BSO', 'POV'][number % 3]} De {name}", (number + year) % 4
    yield "BSO De Boeg", year % 3
    yield from SPECIAL[year]


def complaints(year):
    headings = ["Locatie", "Ontvangen op", "Onderwerp", "Klacht", "Oordeel"]
    label = ["Kompas B.V."] if year < 2034 else []
    yield headings + (["Rechtspersoon"] if label else [])
    number = 0
    for name, count in counts(year):
        for _ in range(count):
            number += 1
            subject = SUBJECTS[year][number % len(SUBJECTS[year])][0]
            said = f"De deur van {name} klemt, voor de {number}e keer. Eén ruit is stuk."
            day = datetime.date(year, 3, number % 28 + 1)
            yield [name, day, subject, said, VERDICTS[number % 3], *label]


def locations(year):
    yield ["Locatie", "Open sinds", "Gesloten op", "Heette eerder", "Opgegaan in"]
    changes = CHANGES.get(year, {})
    for name, _ in counts(year):
        yield [name, *changes.get(name, (None, None, None, None))]
    for name, change in GONE.get(year, {}).items():
        yield [name, *change]


def sheets(year):
    children = 4000 if year > 2031 else None
    return {
        "Klachten": list(complaints(year)),
        "Locaties": list(locations(year)),
        "Onderwerpen": [["Onderwerp", "Heette vorig jaar"], *SUBJECTS[year]],
        "Verslag": [["Jaar", "Organisatie", "Kinderen"], [year, "Kompas", children]],
    }


def write_xlsx(year):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets(year).items():
        page = book.create_sheet(name)
        for row in rows:
            page.append(list(row))
    return {"klachten.xlsx": rewritten(packed(book), lambda name, part: part)}


def write_ods(year):
    document = opendocument.OpenDocumentSpreadsheet()
    for name, rows in sheets(year).items():
        page = table.Table(name=name)
        for row in rows:
            line = table.TableRow()
            for value in row:
                line.addElement(ods_cell(value))
            page.addElement(line)
        document.spreadsheet.addElement(page)
    return {"klachten.ods": packed_ods(document)}


def ods_cell(value):
    if value is None:
        return table.TableCell()
    if isinstance(value, datetime.date):
        cell = table.TableCell(valuetype="date", datevalue=value.isoformat())
    elif isinstance(value, int):
        cell = table.TableCell(valuetype="float", value=str(value))
    else:
        cell = table.TableCell(valuetype="string")
    cell.addElement(text.P(text=as_text(value)))
    return cell


def write_csv(encoding):
    def write(year):
        files = {}
        for name, rows in sheets(year).items():
            out = io.StringIO()
            csv.writer(out, delimiter=";").writerows([as_text(value) for value in row] for row in rows)
            files[f"{name}.csv"] = out.getvalue().encode(encoding)
        return files

    return write


def as_text(value):
    if value is None:
        return ""
    return f"{value.day}-{value.month}-{value.year}" if isinstance(value, datetime.date) else str(value)


# Excel begins its CSV in UTF-8 with a mark.
WRITERS = {2031: write_xlsx, 2032: write_ods, 2033: write_csv("utf-8-sig"), 2034: write_csv("cp1252")}

for year, write in WRITERS.items():
    folder = HERE / "data" / str(year)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in write(year).items():
        (folder / name).write_bytes(content)
