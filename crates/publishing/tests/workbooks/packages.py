"""Workbooks as bytes: the same at every run, without the day on which they were made."""

import io
import zipfile

DAY = (2024, 1, 1, 0, 0, 0)
NO_META = b'<?xml version="1.0"?><office:document-meta xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>'


def packed(book):
    buffer = io.BytesIO()
    book.save(buffer)
    return buffer.getvalue()


def rewritten(content, change):
    """The package with its parts changed, and the same bytes at every run."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as old:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as new:
            for name in old.namelist():
                if name == "docProps/core.xml":
                    continue
                part = change(name, old.read(name))
                if name in ("[Content_Types].xml", "_rels/.rels"):
                    part = without_dates(part)
                info = zipfile.ZipInfo(name, DAY)
                info.compress_type = zipfile.ZIP_DEFLATED
                new.writestr(info, part)
    return out.getvalue()


def without_dates(part):
    """The part with the dates of the file is left out, and so is whatever names it."""
    lines = part.decode().replace("><", ">\n<").split("\n")
    return "".join(line for line in lines if "core" not in line).encode()


def packed_ods(document):
    buffer = io.BytesIO()
    document.write(buffer)
    out = io.BytesIO()
    with zipfile.ZipFile(buffer) as old, zipfile.ZipFile(out, "w") as new:
        for name in old.namelist():
            info = zipfile.ZipInfo(name, DAY)
            info.compress_type = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            new.writestr(info, NO_META if name == "meta.xml" else old.read(name))
    return out.getvalue()
