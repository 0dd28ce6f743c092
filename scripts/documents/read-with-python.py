"""Reads a file with a library that is not ours and prints what it found as JSON; prints nothing when the library is missing."""

import importlib
import json
import sys

library, path = sys.argv[1:]
try:
    importlib.import_module(library)
except ImportError:
    sys.exit(0)


def read_docx():
    import docx
    from docx.oxml.ns import qn
    from docx.table import Table

    document = docx.Document(path)

    def text_of(element):
        words = [node.text or "" if node.tag == qn("w:t") else "\n" for node in element.iter(qn("w:t"), qn("w:br"))]
        return "".join(words)

    def cell_text(cell):
        return "\n".join(text_of(paragraph._p) for paragraph in cell.paragraphs)

    texts, tables, margins = [], [], []
    for child in document.element.body.iterchildren(qn("w:p"), qn("w:tbl"), qn("w:sdt")):
        if child.tag == qn("w:tbl"):
            rows = [[cell_text(cell) for cell in row.cells] for row in Table(child, document).rows]
            tables.append(rows)
            texts.extend(text for row in rows for text in row)
        else:
            texts.append(text_of(child))
    for section in document.sections:
        for part in (section.header, section.first_page_header, section.footer, section.first_page_footer):
            margins.append(text_of(part._element))
    headings = [paragraph.text for paragraph in document.paragraphs if paragraph.style.name.startswith("Heading")]
    return {"texts": texts, "tables": tables, "headings": headings, "margins": margins, "title": document.core_properties.title}


def read_pptx():
    import pptx

    slides, tables = [], []
    for slide in pptx.Presentation(path).slides:
        texts = []
        for shape in slide.shapes:
            if shape.has_text_frame:
                texts.append(shape.text_frame.text)
            if shape.has_table:
                rows = [[cell.text for cell in row.cells] for row in shape.table.rows]
                tables.append(rows)
                texts.extend(text for row in rows for text in row)
        slides.append(texts)
    return {"texts": [text for slide in slides for text in slide], "tables": tables}


def read_openpyxl():
    import openpyxl

    sheet = openpyxl.load_workbook(path).worksheets[0]

    def value(cell):
        if cell.value is None:
            return ""
        return cell.value.strftime("%Y-%m-%d") if cell.is_date else str(cell.value)

    return {"rows": [[value(cell) for cell in row] for row in sheet.iter_rows()]}


def read_icalendar():
    import icalendar

    with open(path, "rb") as file:
        calendar = icalendar.Calendar.from_ical(file.read())
    events = [
        {"summary": str(event.get("summary")), "start": event.decoded("dtstart").isoformat(), "uid": str(event.get("uid"))}
        for event in calendar.walk("vevent")
    ]
    return {"events": events}


readers = {"docx": read_docx, "pptx": read_pptx, "openpyxl": read_openpyxl, "icalendar": read_icalendar}
print(json.dumps(readers[library]()))
