#!/usr/bin/env bash
# Builds the bundled fonts from their published packages. Needs Debian (apt-get, python3-fonttools ≥ 4.38), npm, tar.
# Usage: tools/fonts/build.sh [output folder]; the same packages always give the same bytes.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
out=$(realpath "${1:-$here/../../src/BaoDiEval.Typesetting/Fonts/Files}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

apt-get download texlive-lang-chinese=2022.20230122-1 fonts-lxgw-wenkai=1.250+repack-1 fonts-liberation2=2.1.5-1 \
  fonts-dejavu-core=2.37-6
npm pack --silent @expo-google-fonts/noto-serif-sc@0.4.3 @expo-google-fonts/noto-sans-sc@0.4.3

# from_deb PACKAGE PATH: one file of a .deb, without installing it
from_deb() { dpkg-deb --fsys-tarfile "$1"_*.deb | tar xO "./usr/share/$2"; }
# from_npm PACKAGE PATH: one file of an npm package
from_npm() { tar xzOf expo-google-fonts-"$1"-*.tgz "package/$2"; }

from_deb texlive-lang-chinese texlive/texmf-dist/fonts/opentype/public/fandol/FandolFang-Regular.otf > fang.otf
from_deb fonts-lxgw-wenkai fonts/truetype/lxgw-wenkai/LXGWWenKai-Regular.ttf > kai.ttf
from_deb fonts-liberation2 fonts/truetype/liberation2/LiberationSerif-Regular.ttf > latin.ttf
from_deb fonts-dejavu-core fonts/truetype/dejavu/DejaVuSans.ttf > symbols.ttf
from_npm noto-sans-sc 500Medium/NotoSansSC_500Medium.ttf > hei.ttf
from_npm noto-serif-sc 700Bold/NotoSerifSC_700Bold.ttf > title.ttf
from_npm noto-serif-sc 400Regular/NotoSerifSC_400Regular.ttf > song.ttf

mkdir -p "$out"
from_deb texlive-lang-chinese doc/texlive-doc/fonts/fandol/COPYING.gz | gunzip > "$out/FandolFang.LICENSE.txt"
from_deb fonts-lxgw-wenkai doc/fonts-lxgw-wenkai/copyright > "$out/BaoDiKai.LICENSE.txt"
from_deb fonts-liberation2 doc/fonts-liberation2/copyright > "$out/BaoDiLatin.LICENSE.txt"
from_deb fonts-dejavu-core doc/fonts-dejavu-core/copyright > "$out/DejaVuSans.LICENSE.txt"
from_npm noto-sans-sc LICENSE_FONT > "$out/NotoSansSC.LICENSE.txt"
from_npm noto-serif-sc LICENSE_FONT > "$out/NotoSerifSC.LICENSE.txt"

# The system's own Python: the one that has python3-fonttools.
subset() { /usr/bin/python3 "$here/subset.py" "$@"; }
subset fang.otf "$out/FandolFang-GB2312.ttf" gb2312 --without U+FFE5,U+FFE3,U+FF5E
subset kai.ttf "$out/BaoDiKai-GB2312.ttf" gb2312 --rename "BaoDi Kai"
subset hei.ttf "$out/NotoSansSC-Medium-GB2312.ttf" gb2312
subset title.ttf "$out/NotoSerifSC-Bold-GB2312.ttf" gb2312
subset song.ttf "$out/NotoSerifSC-Regular-GBK.ttf" gbk
subset latin.ttf "$out/BaoDiLatin.ttf" latin --rename "BaoDi Latin"
subset symbols.ttf "$out/DejaVuSans-Symbols.ttf" symbols
(cd "$out" && sha256sum ./*.ttf)
