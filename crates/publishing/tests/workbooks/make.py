"""Writes the workbooks of this folder, each with one trap of a spreadsheet: python3 make.py

Needs openpyxl, xlwt and odfpy, whose files are as those of other programs and not as ours. What they
can't write (a value stored with a formula, a shared string in parts) is put into the XML by hand.
"""

import datetime
import io
import pathlib
import re
import zipfile

import openpyxl
import xlwt
from odf import opendocument, style, table, text
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from packages import packed, packed_ods, rewritten

HERE = pathlib.Path(__file__).parent
HEADINGS = ["Locatie", "Ontvangen op", "Onderwerp", "Klacht", "Oordeel", "Oplossing"]
DAY = datetime.date(2024, 3, 5)
ROW = ["KDV De Bijenkorf", DAY, "Communicatie", "Te laat gebeld.", "gegrond", "Besproken."]


def workbook(*rows, sheet="Klachten 2024"):
    book = openpyxl.Workbook()
    page = book.active
    page.title = sheet
    for row in [HEADINGS, *rows]:
        page.append(row)
    report = book.create_sheet("Verslag")
    report.append(["Jaar", "Organisatie"])
    report.append([2024, "De Wilg"])
    return book, page


def write(name, book, change=lambda name, part: part):
    (HERE / name).write_bytes(rewritten(packed(book), change))


def in_sheet(old, new):
    def change(name, part):
        if name != "xl/worksheets/sheet1.xml":
            return part
        assert old.encode() in part, (old, part)
        return part.replace(old.encode(), new.encode())

    return change


def plain():
    book, _ = workbook(ROW, ["BSO De Boomhut", datetime.date(2024, 12, 30), "Facturatie", "Rekening.", "ongegrond", None])
    write("plain.xlsx", book)


def epoch_1904():
    book, page = workbook(ROW)
    book.epoch = CALENDAR_MAC_1904
    page["B2"] = DAY
    write("epoch-1904.xlsx", book)


def merged():
    book, page = workbook(ROW, [None, DAY, "Facturatie", "Rekening.", "nee", None], ["Subtotaal", None, None, 2], ["TOTAAL", None, None, 2])
    page.merge_cells("A2:A3")
    write("merged-totals.xlsx", book)


def hidden():
    book, page = workbook(ROW, ROW, ROW)
    page["G1"] = "Naam ouder"
    page["G2"] = "[naam]"
    page.column_dimensions["G"].hidden = True
    page.row_dimensions[3].hidden = True
    page.auto_filter.ref = "A1:F4"
    page.row_dimensions[4].hidden = True
    other = book.create_sheet("Oud")
    other.append(["Locatie", "Telefoon ouder"])
    other.sheet_state = "hidden"
    write("hidden.xlsx", book)


def formulas():
    book, page = workbook(ROW, ROW, ROW)
    page["C2"] = "=\"Commu\"&\"nicatie\""
    page["C3"] = "=VLOOKUP(1,A1:A2,1)"
    page["C4"] = "=\"nooit bewaard\""
    stored = in_sheet(
        '<c r="C2"><f>"Commu"&amp;"nicatie"</f><v /></c>',
        '<c r="C2" t="str"><f>"Commu"&amp;"nicatie"</f><v>Communicatie</v></c>',
    )
    error = in_sheet(
        '<c r="C3"><f>VLOOKUP(1,A1:A2,1)</f><v /></c>',
        '<c r="C3" t="e"><f>VLOOKUP(1,A1:A2,1)</f><v>#N/A</v></c>',
    )
    write("formulas.xlsx", book, lambda name, part: error(name, stored(name, part)))


def rich_text():
    book, page = workbook(ROW)
    page["D2"] = "@@"
    parts = "<is><r><rPr><b/></rPr><t xml:space=\"preserve\">Te laat </t></r><r><t>gebeld\n&amp; niets gezegd.</t></r></is>"
    write("rich-text.xlsx", book, in_sheet("<is><t>@@</t></is>", parts))


def shared_strings():
    """As Excel itself writes texts: each once, in a part of its own, those with a layout in pieces."""
    book, _ = workbook(ROW, ROW)
    strings = []

    def shared(found):
        if found[2] not in strings:
            strings.append(found[2])
        return f'{found[1]} t="s"><v>{strings.index(found[2])}</v></c>'

    def change(name, part):
        if name.startswith("xl/worksheets/"):
            cell = r'(<c r="[A-Z]+[0-9]+"[^>]*?) t="inlineStr"><is>(.*?)</is></c>'
            return re.sub(cell, shared, part.decode(), flags=re.S).encode()
        if name == "[Content_Types].xml":
            kind = "application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"
            entry = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{kind}"/></Types>'
            return part.replace(b"</Types>", entry.encode())
        if name == "xl/_rels/workbook.xml.rels":
            kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings"
            entry = f'<Relationship Id="rId99" Type="{kind}" Target="sharedStrings.xml"/></Relationships>'
            return part.replace(b"</Relationships>", entry.encode())
        return part

    content = rewritten(packed(book), change)
    at = strings.index("<t>Te laat gebeld.</t>")
    strings[at] = "<r><t xml:space=\"preserve\">Te laat </t></r><r><rPr><i/></rPr><t>gebeld.</t></r><rPh sb=\"0\" eb=\"2\"><t>no text</t></rPh>"
    items = "".join(f"<si>{item}</si>" for item in strings)
    space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    table = f'<sst xmlns="{space}" count="{len(strings)}" uniqueCount="{len(strings)}">{items}</sst>'
    buffer = io.BytesIO(content)
    with zipfile.ZipFile(buffer, "a", zipfile.ZIP_DEFLATED) as package:
        package.writestr(zipfile.ZipInfo("xl/sharedStrings.xml", (2024, 1, 1, 0, 0, 0)), table)
    (HERE / "shared-strings.xlsx").write_bytes(buffer.getvalue())


def text_and_numbers():
    book, page = workbook()
    page["G1"] = "LRK-nummer"
    page.append(["\u00a0KDV De\u00a0Bijen\u00adkorf ", "5-3-2024", "Commu\u00adnicatie", "Regel een.\nRegel twee.", "Gegrond ", "Besproken.", 12345678])
    page.append(["KDV De Bijenkorf", 45356, "Communicatie", "Serieel getal.", "gegrond", "x", "012345678"])
    page.append(["KDV De Bijenkorf", "45356", "Communicatie", "Serieel getal als tekst.", "gegrond", "x", None])
    page.append(["KDV De Bijenkorf", "3/4/2024", "Communicatie", "Schuine strepen.", "gegrond", "x", None])
    locations = book.create_sheet("Locaties")
    locations.append(["Locatie", "LRK-nummer", "Soort", "Plaats", "Kindplaatsen"])
    locations.append(["KDV De Bijenkorf", "012345678", "KDV", "Wilgendam", 33])
    locations.append(["BSO Zonder Klachten", "112345678", "BSO", "Wilgendam", 20])
    write("text-and-numbers.xlsx", book)


def old_excel():
    book = xlwt.Workbook()
    page = book.add_sheet("Klachten 2024")
    dates = xlwt.easyxf(num_format_str="D-M-YYYY")
    for column, heading in enumerate(HEADINGS):
        page.write(0, column, heading)
    for row in (1, 2):
        for column, value in enumerate(ROW):
            if column == 1:
                page.write(row, column, value, dates)
            elif column > 0:
                page.write(row, column, value)
    page.write_merge(1, 2, 0, 0, ROW[0])
    page.row(2).hidden = True
    page.col(5).hidden = True
    hidden = book.add_sheet("Verslag")
    for column, (heading, value) in enumerate([("Jaar", 2024), ("Organisatie", "De Wilg")]):
        hidden.write(0, column, heading)
        hidden.write(1, column, value)
    book.save(str(HERE / "old.xls"))


def libre_office():
    document = opendocument.OpenDocumentSpreadsheet()
    page = table.Table(name="Klachten 2024")

    def cell(value, **attributes):
        if isinstance(value, datetime.date):
            made = table.TableCell(valuetype="date", datevalue=value.isoformat(), **attributes)
            made.addElement(text.P(text=f"{value.day}-{value.month}-{value.year}"))
        elif value is None:
            made = table.TableCell(**attributes)
        else:
            made = table.TableCell(valuetype="string", **attributes)
            made.addElement(text.P(text=value))
        return made

    for _ in range(5):
        page.addElement(table.TableColumn())
    page.addElement(table.TableColumn(visibility="collapse"))
    headings = table.TableRow()
    for heading in HEADINGS:
        headings.addElement(cell(heading))
    page.addElement(headings)
    first = table.TableRow()
    first.addElement(cell(ROW[0], numberrowsspanned=2))
    for value in ROW[1:]:
        first.addElement(cell(value))
    page.addElement(first)
    second = table.TableRow(visibility="filter")
    second.addElement(table.CoveredTableCell())
    for value in ROW[1:]:
        second.addElement(cell(value))
    page.addElement(second)
    rest = table.TableRow(numberrowsrepeated=1048573)
    rest.addElement(table.TableCell(numbercolumnsrepeated=16384))
    page.addElement(rest)
    document.spreadsheet.addElement(page)
    report = table.Table(name="Verslag")
    for values in (["Jaar", "Organisatie"], ["2024", "De Wilg"]):
        row = table.TableRow()
        for value in values:
            row.addElement(cell(value))
        report.addElement(row)
    document.spreadsheet.addElement(report)
    (HERE / "libre.ods").write_bytes(packed_ods(document))


def protected():
    """What a protected workbook begins with: an older kind of file around what is encrypted."""
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504)
    entry = "EncryptedPackage".encode("utf-16-le").ljust(64, b"\0") + bytes(64)
    (HERE / "protected.xlsx").write_bytes(head + entry + bytes(384))


def several_sheets():
    book, page = workbook(ROW, ["KDV De Bijenkorf", datetime.date(2023, 12, 20), "Communicatie", "Overgenomen.", "deels", "Rooster."])
    page["G1"] = "Afgehandeld op"
    page["G3"] = datetime.date(2024, 1, 15)
    page["H1"] = "Rechtspersoon"
    page["H2"] = page["H3"] = "De Wilg B.V."
    locations = book.create_sheet("Locaties")
    locations.append(["Locatie", "LRK-nummer", "Soort", "Plaats", "Kindplaatsen", "Open sinds", "Gesloten op", "Heette eerder", "Opgegaan in"])
    locations.append(["KDV De Bijenkorf", "123456789", "KDV", "Wilgendam", 33, None, None, None, None])
    locations.append(["BSO De Boomhut", "123456790", "BSO", "Wilgendam", 20, datetime.date(2024, 8, 1), None, None, None])
    locations.append(["KDV De Speeltuin", "123456791", "KDV", "Wilgendam", 12, None, datetime.date(2024, 9, 1), None, "KDV De Bijenkorf"])
    subjects = book.create_sheet("Onderwerpen")
    subjects.append(["Onderwerp", "Heette vorig jaar", "Uitleg"])
    subjects.append(["Communicatie", None, "Over wat wij zeggen."])
    subjects.append(["Facturatie", "nieuw", None])
    disputes = book.create_sheet("Geschillen")
    disputes.append(["Locatie", "Onderwerp", "Uitkomst", "Referentiecode", "Uitspraak op", "Rechtspersoon"])
    disputes.append(["KDV De Bijenkorf", "opzegging", "ten dele gegrond", "12345/67890", datetime.date(2024, 6, 3), "De Wilg B.V."])
    book.remove(book["Verslag"])
    report = book.create_sheet("Verslag")
    for pair in [("Jaar", 2024), ("Organisatie", "De Wilg"), ("Kinderen", 1100), ("Regeling", "Eerst de groep, dan de directie."), ("Hoe bekendgemaakt", "Op de website."), ("Totaal", 2)]:
        report.append(pair)
    write("every-sheet.xlsx", book)


def counts():
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Aantallen"
    for row in [
        ["Locatie", "Onderwerp", "Oordeel", "Aantal"],
        ["KDV De Bijenkorf", "Communicatie", "gegrond", 2],
        ["KDV De Bijenkorf", "Facturatie", "ongegrond", 1],
        ["BSO De Boomhut", None, None, 0],
        ["Totaal", None, None, 3],
    ]:
        page.append(row)
    report = book.create_sheet("Verslag")
    report.append(["Jaar", "Organisatie", "Totaal"])
    report.append([2024, "De Wilg", 3])
    write("counts.xlsx", book)


SMALL = [
    # Locatie, LRK-nummer, Soort, Plaats, Kindplaatsen
    ["KDV Het Lijsterhof", "234567890", "KDV", "Elzendam", 32],
    ["BSO Het Lijsterhof", "234567891", "BSO", "Elzendam", 40],
    ["KDV De Merel", "234567892", "KDV", "Elzendam", 24],
    ["POV De Spreeuw", "234567893", "POV", "Wilgendam", 16],
    ["BSO De Kauw", "234567894", "BSO", "Wilgendam", 60],
]


def counts_only(year, *rows):
    """A small organisation that publishes counts and no texts."""
    book = openpyxl.Workbook()
    page = book.active
    page.title = "Aantallen"
    page.append(["Locatie", "Onderwerp", "Oordeel", "Aantal"])
    for row in [*rows, ["BSO De Kauw", None, None, 0]]:
        page.append(row)
    page.append(["Totaal", None, None, sum(row[3] for row in rows)])
    locations = book.create_sheet("Locaties")
    for row in [["Locatie", "LRK-nummer", "Soort", "Plaats", "Kindplaatsen"], *SMALL]:
        locations.append(row)
    report = book.create_sheet("Verslag")
    report.append(["Jaar", "Organisatie", "Kinderen", "Regeling", "Hoe bekendgemaakt"])
    report.append([year, "De Lijster", 190, "Eerst de locatie, dan de directie. Antwoord binnen zes weken.", "Op de website en bij de intake."])
    write(f"counts-only-{year}.xlsx", book)


def counts_of_two_years():
    counts_only(
        2024,
        ["KDV Het Lijsterhof", "Personeel", "gegrond", 2],
        ["KDV Het Lijsterhof", "Facturatie", "ongegrond", 1],
        ["BSO Het Lijsterhof", "Communicatie", "deels gegrond", 1],
        ["KDV De Merel", "Personeel", None, 1],
    )
    counts_only(
        2025,
        ["KDV Het Lijsterhof", "Personeel", "gegrond", 1],
        ["POV De Spreeuw", "Communicatie", "ingetrokken", 1],
        ["KDV De Merel", "Facturatie", "ongegrond", 2],
    )


for make in [plain, epoch_1904, merged, hidden, formulas, rich_text, shared_strings, text_and_numbers, old_excel, libre_office, protected, several_sheets, counts, counts_of_two_years]:
    make()
