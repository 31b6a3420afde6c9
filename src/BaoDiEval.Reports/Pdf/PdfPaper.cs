using BaoDiEval.Typesetting.Blocks;
using BaoDiEval.Typesetting.Fonts;
using BaoDiEval.Typesetting.Layout;
using BaoDiEval.Typesetting.Pdf;

namespace BaoDiEval.Reports.Pdf;

/// <summary>A paper as PDF, set with the bundled fonts: the same paper gives the same bytes on every machine.</summary>
public static class PdfPaper
{
    public static byte[] Of(Document paper) => PdfWriter.ToBytes(Typesetter.Set(paper, FontSet.Bundled));
}
