using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace BaoDiEval.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class SupplementsAndSurplusesAreNotNegative : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddCheckConstraint(
                name: "surplus_is_not_negative",
                table: "surpluses",
                sql: "amount >= 0");

            migrationBuilder.AddCheckConstraint(
                name: "contract_supplement_is_not_negative",
                table: "contract_supplements",
                sql: "amount >= 0");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropCheckConstraint(
                name: "surplus_is_not_negative",
                table: "surpluses");

            migrationBuilder.DropCheckConstraint(
                name: "contract_supplement_is_not_negative",
                table: "contract_supplements");
        }
    }
}
