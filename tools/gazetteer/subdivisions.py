#!/usr/bin/env python3
"""Make subdivisions.tsv, the provinces of states, from ISO 3166-2 as packaged by Debian's iso-codes.

  subdivisions.py /usr/share/iso-codes/json/iso_3166-2.json EXTRA_TSV > subdivisions.tsv

EXTRA_TSV is the file to be replaced: its rows marked "news" (English forms that ISO 3166-2 lacks) are kept.
"""
import json, pathlib, re, sys

STATES = pathlib.Path(__file__).parents[2] / "parser-service/src/main/resources/lexicon/states.tsv"
SMALL = {"GB": {"Country"}, "FR": {"Metropolitan region", "Overseas region", "Metropolitan collectivity with special status"},
         "AD": set(), "LI": set(), "SM": set(), "NR": set(), "MT": set(), "MC": set(), "SI": set(), "MK": set(), "LV": set(),
         "PH": {"Province", "Region"}, "IT": {"Region", "Autonomous region"}, "ES": {"Autonomous community"}, "BE": {"Region"}}
TAIL = re.compile(r"(?i),? (oblast'?|obl'|kray|okrug|voblasts'|province|wilayat|governorate|rayon|county|district|division|region|state|province)$")


def main():
    alpha2 = {c["alpha_2"]: c["alpha_3"] for c in json.loads(pathlib.Path(sys.argv[1]).with_name("iso_3166-1.json").read_text())["3166-1"]}
    alpha2["XK"] = "XKX"
    known = {line.split("\t")[0] for line in STATES.read_text().splitlines() if not line.startswith("#")}
    names = {}
    for row in json.loads(pathlib.Path(sys.argv[1]).read_text())["3166-2"]:
        country = row["code"][:2]
        if country in SMALL and row["type"] not in SMALL[country]:
            continue
        state = alpha2.get(country)
        if state not in known:
            continue
        for name in re.split(r"[/;]| \[", row["name"].replace("]", "")):
            name = TAIL.sub("", name.split("(")[0].split(",")[0].strip().replace("’", "'").rstrip("*"))
            if len(name) > 2 and name[0].isupper() and not re.search(r"\d|GB-|'$", name):
                names.setdefault(state, set()).add(name)
    out = sys.stdout
    kept = [line for line in pathlib.Path(sys.argv[2]).read_text().splitlines() if line.endswith("\tnews")]
    out.write("""# Provinces and other first-order divisions of states, by which news names governors, courts and police.
# Columns: state, ISO 3166-1 alpha-3; names, separated by a bar; source, "iso" or "news" (English forms and regions that ISO 3166-2 lacks).
# Source: ISO 3166-2 as packaged by iso-codes 4.15.0 (Debian), converted with tools/gazetteer/subdivisions.py; "news" rows: general knowledge of the editors of Dyad.
# Licence: GNU Lesser General Public License 2.1 or later (iso-codes); "news" rows that of Dyad.
state\tnames\tsource
""")
    for state in sorted(names):
        out.write(f"{state}\t{'|'.join(sorted(names[state]))}\tiso\n")
    for line in kept:
        out.write(line + "\n")


if __name__ == "__main__":
    sys.exit(main())
