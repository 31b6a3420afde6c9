using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BaoDiEval.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class PolicyDocuments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "scheme_version",
                table: "evaluations",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "policy_documents",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    document_id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    json = table.Column<string>(type: "jsonb", nullable: false),
                    saved_by = table.Column<Guid>(type: "uuid", nullable: false),
                    saved_at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_policy_documents", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("policy_id_is_plain", "document_id ~ '^[a-z0-9][a-z0-9-]*$'");
                    table.CheckConstraint("policy_version_counts", "version > 0");
                    table.ForeignKey(
                        name: "fk_policy_documents_accounts_saved_by",
                        column: x => x.saved_by,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "ix_policy_documents_saved_by",
                table: "policy_documents",
                column: "saved_by");

            migrationBuilder.CreateIndex(
                name: "policy_version_is_new__policy_documents",
                table: "policy_documents",
                columns: new[] { "bureau_id", "kind", "document_id", "version" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "policy_documents");

            migrationBuilder.DropColumn(
                name: "scheme_version",
                table: "evaluations");
        }
    }
}
