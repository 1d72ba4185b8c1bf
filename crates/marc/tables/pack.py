"""Packs a list of code points into what `charset::eacc` looks up.

Reads lines of two hexadecimal numbers, the three-byte EACC code and its Unicode code point, as the
code tables of the MARC 21 specifications for character sets (ANSI/NISO Z39.64, East Asian Character
Code for Bibliographic Use) give them; writes five bytes for each, sorted: three of the code, two of
the code point, both big-endian.

    python3 pack.py < eacc.txt > eacc.bin
"""

import sys

pairs = {}
for line in sys.stdin:
    words = line.split()
    if len(words) == 2:
        pairs[int(words[0], 16)] = int(words[1], 16)
for code in sorted(pairs):
    sys.stdout.buffer.write(code.to_bytes(3, "big") + pairs[code].to_bytes(2, "big"))
