using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BaoDiEval.Web.Data.Mapping;

/// <summary>
/// Rows of a bureau. Its id comes first in every key, so that no reference crosses bureaus and the data can be spread
/// by bureau.
/// </summary>
internal static class BureauRows
{
    public const string Bureau = "BureauId";

    public static void IsOfBureau<T>(this EntityTypeBuilder<T> entity, string table)
        where T : class
    {
        entity.ToTable(table);
        entity.Property<Guid>(Bureau).ValueGeneratedNever();
        entity.Property<Guid>("Id").ValueGeneratedNever();
        entity.HasKey(Bureau, "Id");
    }

    /// <summary>The row is a part of its parent: it goes with it, and changing it changes the parent's version.</summary>
    public static void Within<T, TParent>(this ReferenceCollectionBuilder<TParent, T> parts, string parentId)
        where T : class
        where TParent : class => parts.HasForeignKey(Bureau, parentId).IsRequired().OnDelete(DeleteBehavior.Cascade);

    /// <summary>
    /// The row speaks of another one, which cannot be removed meanwhile; both may go in one statement, with what they are
    /// parts of.
    /// </summary>
    public static void To<T, TOther>(this ReferenceCollectionBuilder<TOther, T> reference, string otherId)
        where T : class
        where TOther : class => reference.HasForeignKey(Bureau, otherId).OnDelete(DeleteBehavior.NoAction);
}
