#!/usr/bin/env python3
"""Cuts one font down to a character set, as TrueType outlines without hints, reproducibly."""

import argparse

from fontTools import subset
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import TTFont, newTable

# Symbols that reports use and that the codecs leave out or name differently: GB2312 has the em dash and the middle dot
# as U+2015 and U+30FB, while everybody types U+2014 and U+00B7.
SYMBOLS = "·—–‐―・‘’“”‹›«»…⋯‰′″℃℉№℡™©®°±×÷²³¹½¼¾µÅΩ≈≠≤≥∑∞√∵∴→←↑↓↔⇒■□▪▫▲△▼▽●○◎◇◆★☆☐☑☒✓✔✗✘•€￠￡￥￣"
UNITS = "㎎㎏㎜㎝㎞㎡㎥㏄㏑㏒㏕㎥㎖㎗㎘ℓ㎢㎠㎟"
# Characters of the 通用规范汉字表 (2013) in Extension A. The ones beyond the basic plane are taken whole from the font.
EXTENSION_A = (
    "㑇㑊㕮㘎㙍㙘㙦㛃㛚㛹㟃㠇㠓㤘㥄㧐㧑㧟㫰㬊㬎㬚㭎㭕㮾㰀㳇㳘㳚㴔㵐㶲㸆㸌㺄㻬㽏㿠䁖䂮䃅䃎䅟䌹䎃䎖䏝䏡"
    "䏲䐃䓖䓛䓨䓫䓬䗖䗛䗪䗴䜣䝙䢺䢼䣘䥽䦃䲟䲠䲢䴓䴔䴕䴖䴗䴘䴙䶮"
)


def double_byte(codec):
    """Every character that two bytes of a Chinese codec can stand for."""
    found = set()
    for high in range(0x81, 0xFF):
        for low in range(0x40, 0xFF):
            try:
                found.update(map(ord, bytes([high, low]).decode(codec)))
            except UnicodeDecodeError:
                pass
    return found


def latin():
    return {*range(0x20, 0x7F), *range(0xA0, 0x100), *map(ord, "–—‘’“”…‰€Ω")}


def chinese(codec):
    return (
        latin()
        | double_byte(codec)
        | set(map(ord, SYMBOLS + UNITS))
        | {*range(0x3000, 0x3020), *range(0xFF01, 0xFF5F), *range(0xFFE0, 0xFFE7)}
        | {*range(0x2460, 0x24A0), *range(0x3220, 0x322A), *range(0x2160, 0x216C), *range(0x2170, 0x217A)}
    )


def symbols():
    """Ticks, boxes, arrows and the like, which Chinese fonts lack."""
    blocks = [(0x2070, 0x209F), (0x2150, 0x21FF), (0x2200, 0x22FF), (0x2500, 0x26FF), (0x2701, 0x27BF)]
    return {point for first, last in blocks for point in range(first, last + 1)}


CHARACTER_SETS = {
    "symbols": symbols,
    "latin": latin,
    "gb2312": lambda: chinese("gb2312"),
    # The fallback also carries the rest of the 通用规范汉字表, which people have in their names.
    "gbk": lambda: chinese("gbk") | {*range(0x9FA6, 0xA000), *range(0x20000, 0x30000), *map(ord, EXTENSION_A)},
}


def with_quadratic_outlines(font, tolerance):
    """Replaces the CFF outlines by TrueType ones, no point further off than the tolerance in font units."""
    glyphs, drawn = font.getGlyphSet(), {}
    for name in font.getGlyphOrder():
        pen = TTGlyphPen(None)
        glyphs[name].draw(Cu2QuPen(pen, tolerance, reverse_direction=True))
        drawn[name] = pen.glyph()
    order = font.getGlyphOrder()
    font["loca"], font["glyf"] = newTable("loca"), newTable("glyf")
    font["glyf"].glyphOrder, font["glyf"].glyphs = order, drawn
    for name in order:
        advance, _ = font["hmtx"][name]
        drawn[name].recalcBounds(font["glyf"])
        font["hmtx"][name] = advance, getattr(drawn[name], "xMin", 0)
    maxp = font["maxp"] = newTable("maxp")
    maxp.tableVersion, maxp.numGlyphs = 0x00010000, len(order)
    for field in ("TwilightPoints", "Storage", "FunctionDefs", "InstructionDefs", "StackElements"):
        setattr(maxp, "max" + field, 0)
    maxp.maxZones, maxp.maxSizeOfInstructions, maxp.maxComponentElements = 1, 0, 0
    font["head"].indexToLocFormat, font["head"].glyphDataFormat = 1, 0
    for table in ("CFF ", "VORG"):
        if table in font:
            del font[table]
    font.sfntVersion = "\x00\x01\x00\x00"


def rename(font, family):
    postscript = family.replace(" ", "")
    for name_id, text in {1: family, 2: "Regular", 4: family, 6: f"{postscript}-Regular", 3: f"{postscript}-Subset"}.items():
        font["name"].removeNames(nameID=name_id)
        font["name"].setName(text, name_id, 3, 1, 0x409)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source")
    parser.add_argument("target")
    parser.add_argument("characters", choices=CHARACTER_SETS)
    parser.add_argument("--without", default="", help="code points to leave to the fallback, e.g. U+FFE5,U+FFE3")
    parser.add_argument("--rename", help="a new family name, where the licence reserves the old one")
    arguments = parser.parse_args()

    left_out = {int(point[2:], 16) for point in arguments.without.split(",") if point}
    wanted = CHARACTER_SETS[arguments.characters]() - left_out

    options = subset.Options()
    options.hinting, options.layout_features, options.notdef_outline = False, [], True
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "STAT", "vhea", "vmtx", "VORG", "gasp", "DSIG", "GlyphOrder", "FFTM", "meta"]
    options.name_IDs, options.name_languages, options.glyph_names = [0, 1, 2, 3, 4, 5, 6, 13, 14], [0x409], False
    font = subset.load_font(arguments.source, options)
    font.recalcTimestamp, font.recalcBBoxes = False, True
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=wanted)
    cutter.subset(font)
    if "CFF " in font:
        with_quadratic_outlines(font, tolerance=0.5)
    if arguments.rename:
        rename(font, arguments.rename)
    font["post"].formatType = 3
    font.save(arguments.target, reorderTables=True)
    cmap = font.getBestCmap()
    print(f"{arguments.target.rsplit('/', 1)[-1]}: {len(cmap)} characters, {len(font.getGlyphOrder())} glyphs")


main()
