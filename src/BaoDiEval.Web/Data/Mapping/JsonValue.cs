using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace BaoDiEval.Web.Data.Mapping;

/// <summary>A small record that is read and written whole, never searched: one jsonb column.</summary>
internal sealed class JsonValue<T>()
    : ValueConverter<T, string>(
        value => JsonSerializer.Serialize(value, JsonValues.Options),
        json => JsonSerializer.Deserialize<T>(json, JsonValues.Options)!
    )
    where T : class;

internal static class JsonValues
{
    public static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new MoneyText() },
    };

    public static void IsJson<T>(this PropertyBuilder<T?> property)
        where T : class => property.HasConversion<JsonValue<T>>().HasColumnType("jsonb");

    public static void IsJson<T>(this ComplexTypePropertyBuilder<T?> property)
        where T : class => property.HasConversion<JsonValue<T>>().HasColumnType("jsonb");

    private sealed class MoneyText : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Money.Yuan(
                DecimalText.Read(reader.GetString()) ?? throw new JsonException("An amount is a plain decimal.")
            );

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString());
    }
}
