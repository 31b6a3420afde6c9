using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace BaoDiEval.Web.Data.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "data_protection_keys",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    friendly_name = table.Column<string>(type: "text", nullable: true),
                    xml = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_data_protection_keys", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "form_submissions",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<Guid>(type: "uuid", nullable: false),
                    body = table.Column<byte[]>(type: "bytea", nullable: false),
                    answer = table.Column<string>(type: "character varying(2000)", maxLength: 2000, nullable: true),
                    at = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_form_submissions", x => new { x.user_id, x.key });
                });

            migrationBuilder.CreateTable(
                name: "organizations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    parent_id = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_organizations", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("organization_name_is_given", "btrim(name) <> ''");
                    table.ForeignKey(
                        name: "fk_organizations_organizations_bureau_id_parent_id",
                        columns: x => new { x.bureau_id, x.parent_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "bureau_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_roles", x => x.id);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    display_name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: true),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: true),
                    is_disabled = table.Column<bool>(type: "boolean", nullable: false),
                    user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_user_name = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    normalized_email = table.Column<string>(type: "character varying(256)", maxLength: 256, nullable: true),
                    email_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    password_hash = table.Column<string>(type: "text", nullable: true),
                    security_stamp = table.Column<string>(type: "text", nullable: true),
                    concurrency_stamp = table.Column<string>(type: "text", nullable: true),
                    phone_number = table.Column<string>(type: "text", nullable: true),
                    phone_number_confirmed = table.Column<bool>(type: "boolean", nullable: false),
                    two_factor_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    lockout_end = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    lockout_enabled = table.Column<bool>(type: "boolean", nullable: false),
                    access_failed_count = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_accounts", x => x.id);
                    table.CheckConstraint("account_unit_is_of_bureau", "(bureau_id IS NULL) = (unit_id IS NULL)");
                    table.ForeignKey(
                        name: "fk_accounts_organizations_bureau_id_unit_id",
                        columns: x => new { x.bureau_id, x.unit_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "bureau_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "projects",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    unit_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    code = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    kind = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: true),
                    version = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_projects", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("project_name_is_given", "btrim(name) <> ''");
                    table.ForeignKey(
                        name: "fk_projects_organizations_bureau_id_unit_id",
                        columns: x => new { x.bureau_id, x.unit_id },
                        principalTable: "organizations",
                        principalColumns: new[] { "bureau_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "role_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_role_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_role_claims_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    claim_type = table.Column<string>(type: "text", nullable: true),
                    claim_value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_claims", x => x.id);
                    table.ForeignKey(
                        name: "fk_account_claims_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    provider_key = table.Column<string>(type: "text", nullable: false),
                    provider_display_name = table.Column<string>(type: "text", nullable: true),
                    user_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_logins", x => new { x.login_provider, x.provider_key });
                    table.ForeignKey(
                        name: "fk_account_logins_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_roles",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    role_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_roles", x => new { x.user_id, x.role_id });
                    table.ForeignKey(
                        name: "fk_account_roles_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "fk_account_roles_roles_role_id",
                        column: x => x.role_id,
                        principalTable: "roles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    user_id = table.Column<Guid>(type: "uuid", nullable: false),
                    login_provider = table.Column<string>(type: "text", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    value = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_account_tokens", x => new { x.user_id, x.login_provider, x.name });
                    table.ForeignKey(
                        name: "fk_account_tokens_accounts_user_id",
                        column: x => x.user_id,
                        principalTable: "accounts",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contracts",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    accepted_on = table.Column<DateOnly>(type: "date", nullable: true),
                    ends_on = table.Column<DateOnly>(type: "date", nullable: true),
                    name = table.Column<string>(type: "text", nullable: true),
                    number = table.Column<string>(type: "text", nullable: true),
                    procurement = table.Column<string>(type: "text", nullable: true),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    starts_on = table.Column<DateOnly>(type: "date", nullable: true),
                    supplier = table.Column<string>(type: "text", nullable: true),
                    price = table.Column<decimal>(type: "numeric(18,2)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contracts", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("contract_price_is_not_negative", "price >= 0");
                    table.CheckConstraint("data_amount_is_bounded", "abs(price) < 1e13");
                    table.CheckConstraint("data_date_is_plausible", "signed_on BETWEEN DATE '2000-01-01' AND DATE '2100-12-31' AND starts_on BETWEEN DATE '2000-01-01' AND DATE '2100-12-31' AND ends_on BETWEEN DATE '2000-01-01' AND DATE '2100-12-31' AND accepted_on BETWEEN DATE '2000-01-01' AND DATE '2100-12-31'");
                    table.ForeignKey(
                        name: "fk_contracts_projects_bureau_id_project_id",
                        columns: x => new { x.bureau_id, x.project_id },
                        principalTable: "projects",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "evaluations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    project_id = table.Column<Guid>(type: "uuid", nullable: false),
                    year = table.Column<int>(type: "integer", nullable: false),
                    department = table.Column<string>(type: "text", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: true),
                    scheme = table.Column<string>(type: "text", nullable: true),
                    outline = table.Column<string>(type: "text", nullable: true),
                    state = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    version = table.Column<int>(type: "integer", nullable: false),
                    keeps_contracts = table.Column<bool>(type: "boolean", nullable: false),
                    keeps_payments = table.Column<bool>(type: "boolean", nullable: false),
                    execution_reason = table.Column<string>(type: "text", nullable: true),
                    funds = table.Column<string>(type: "jsonb", nullable: true),
                    goal = table.Column<string>(type: "jsonb", nullable: true),
                    keeps_narrative = table.Column<bool>(type: "boolean", nullable: false),
                    running_text = table.Column<string>(type: "text", nullable: true),
                    stated = table.Column<string>(type: "jsonb", nullable: true),
                    exemptions = table.Column<string>(type: "jsonb", nullable: false),
                    signature = table.Column<string>(type: "jsonb", nullable: true),
                    disclosure = table.Column<string>(type: "jsonb", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_evaluations", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("evaluation_narrative_or_text", "running_text IS NULL OR NOT keeps_narrative");
                    table.CheckConstraint("evaluation_year_is_plausible", "year BETWEEN 2000 AND 2100");
                    table.ForeignKey(
                        name: "fk_evaluations_projects_bureau_id_project_id",
                        columns: x => new { x.bureau_id, x.project_id },
                        principalTable: "projects",
                        principalColumns: new[] { "bureau_id", "id" });
                });

            migrationBuilder.CreateTable(
                name: "contract_supplements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    signed_on = table.Column<DateOnly>(type: "date", nullable: true),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contract_supplements", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("data_amount_is_bounded", "abs(amount) < 1e13");
                    table.CheckConstraint("data_date_is_plausible", "signed_on BETWEEN DATE '2000-01-01' AND DATE '2100-12-31'");
                    table.ForeignKey(
                        name: "fk_contract_supplements_contracts_bureau_id_contract_id",
                        columns: x => new { x.bureau_id, x.contract_id },
                        principalTable: "contracts",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_lines",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    name = table.Column<string>(type: "text", nullable: false),
                    appropriation = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    carried_over = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    initial_budget = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    initial_carried_over = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    initial_other_funds = table.Column<decimal>(type: "numeric(18,2)", nullable: false),
                    other_funds = table.Column<decimal>(type: "numeric(18,2)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_budget_lines", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("budget_line_budget_is_not_negative", "initial_budget >= 0 AND initial_carried_over >= 0 AND initial_other_funds >= 0 AND appropriation >= 0 AND carried_over >= 0 AND other_funds >= 0");
                    table.CheckConstraint("data_amount_is_bounded", "abs(initial_budget) < 1e13 AND abs(initial_carried_over) < 1e13 AND abs(initial_other_funds) < 1e13 AND abs(appropriation) < 1e13 AND abs(carried_over) < 1e13 AND abs(other_funds) < 1e13");
                    table.ForeignKey(
                        name: "fk_budget_lines_evaluations_bureau_id_evaluation_id",
                        columns: x => new { x.bureau_id, x.evaluation_id },
                        principalTable: "evaluations",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contracts_in_year",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    agreed_this_year = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    paid_before = table.Column<decimal>(type: "numeric(18,2)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contracts_in_year", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("contract_paid_before_is_not_negative", "paid_before >= 0 AND agreed_this_year >= 0");
                    table.CheckConstraint("data_amount_is_bounded", "abs(paid_before) < 1e13 AND abs(agreed_this_year) < 1e13");
                    table.ForeignKey(
                        name: "fk_contracts_in_year_contracts_bureau_id_contract_id",
                        columns: x => new { x.bureau_id, x.contract_id },
                        principalTable: "contracts",
                        principalColumns: new[] { "bureau_id", "id" });
                    table.ForeignKey(
                        name: "fk_contracts_in_year_evaluations_bureau_id_evaluation_id",
                        columns: x => new { x.bureau_id, x.evaluation_id },
                        principalTable: "evaluations",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "explanations",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    rule_id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    at = table.Column<string>(type: "character varying(300)", maxLength: 300, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    figures = table.Column<string>(type: "text", nullable: true),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_explanations", x => new { x.bureau_id, x.id });
                    table.ForeignKey(
                        name: "fk_explanations_evaluations_bureau_id_evaluation_id",
                        columns: x => new { x.bureau_id, x.evaluation_id },
                        principalTable: "evaluations",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "narrative_sections",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    section_id = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    text = table.Column<string>(type: "text", nullable: false),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_narrative_sections", x => new { x.bureau_id, x.id });
                    table.ForeignKey(
                        name: "fk_narrative_sections_evaluations_bureau_id_evaluation_id",
                        columns: x => new { x.bureau_id, x.evaluation_id },
                        principalTable: "evaluations",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "budget_adjustments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    decided_on = table.Column<DateOnly>(type: "date", nullable: true),
                    document = table.Column<string>(type: "text", nullable: true),
                    reason = table.Column<string>(type: "text", nullable: true),
                    line_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_budget_adjustments", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("data_amount_is_bounded", "abs(amount) < 1e13");
                    table.CheckConstraint("data_date_is_plausible", "decided_on BETWEEN DATE '2000-01-01' AND DATE '2100-12-31'");
                    table.ForeignKey(
                        name: "fk_budget_adjustments_budget_lines_bureau_id_line_id",
                        columns: x => new { x.bureau_id, x.line_id },
                        principalTable: "budget_lines",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "indicators",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    continues = table.Column<string>(type: "text", nullable: true),
                    deviation_reason = table.Column<string>(type: "text", nullable: true),
                    improvement = table.Column<string>(type: "text", nullable: true),
                    level1 = table.Column<string>(type: "text", nullable: true),
                    level2 = table.Column<string>(type: "text", nullable: true),
                    name = table.Column<string>(type: "text", nullable: false),
                    quantity = table.Column<decimal>(type: "numeric", nullable: true),
                    score = table.Column<decimal>(type: "numeric", nullable: true),
                    survey = table.Column<string>(type: "jsonb", nullable: true),
                    target_change = table.Column<string>(type: "jsonb", nullable: true),
                    unit = table.Column<string>(type: "text", nullable: true),
                    unit_price = table.Column<decimal>(type: "numeric", nullable: true),
                    weight = table.Column<decimal>(type: "numeric", nullable: true),
                    actual_from = table.Column<DateOnly>(type: "date", nullable: true),
                    actual_grade = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    actual_is_words = table.Column<bool>(type: "boolean", nullable: true),
                    actual_ratio = table.Column<decimal>(type: "numeric", nullable: true),
                    actual_text = table.Column<string>(type: "text", nullable: true),
                    actual_to = table.Column<DateOnly>(type: "date", nullable: true),
                    actual_unit = table.Column<string>(type: "text", nullable: true),
                    actual_value = table.Column<decimal>(type: "numeric", nullable: true),
                    approved_target_from = table.Column<DateOnly>(type: "date", nullable: true),
                    approved_target_high = table.Column<decimal>(type: "numeric", nullable: true),
                    approved_target_is_words = table.Column<bool>(type: "boolean", nullable: true),
                    approved_target_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    approved_target_low = table.Column<decimal>(type: "numeric", nullable: true),
                    approved_target_text = table.Column<string>(type: "text", nullable: true),
                    approved_target_to = table.Column<DateOnly>(type: "date", nullable: true),
                    approved_target_unit = table.Column<string>(type: "text", nullable: true),
                    approved_target_value = table.Column<decimal>(type: "numeric", nullable: true),
                    target_from = table.Column<DateOnly>(type: "date", nullable: true),
                    target_high = table.Column<decimal>(type: "numeric", nullable: true),
                    target_is_words = table.Column<bool>(type: "boolean", nullable: true),
                    target_kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: true),
                    target_low = table.Column<decimal>(type: "numeric", nullable: true),
                    target_text = table.Column<string>(type: "text", nullable: true),
                    target_to = table.Column<DateOnly>(type: "date", nullable: true),
                    target_unit = table.Column<string>(type: "text", nullable: true),
                    target_value = table.Column<decimal>(type: "numeric", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_indicators", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("data_date_is_plausible", "target_from BETWEEN DATE '2000-01-01' AND DATE '2100-12-31' AND target_to BETWEEN DATE '2000-01-01' AND DATE '2100-12-31' AND approved_target_from BETWEEN DATE '2000-01-01' AND DATE '2100-12-31' AND approved_target_to BETWEEN DATE '2000-01-01' AND DATE '2100-12-31' AND actual_from BETWEEN DATE '2000-01-01' AND DATE '2100-12-31' AND actual_to BETWEEN DATE '2000-01-01' AND DATE '2100-12-31'");
                    table.CheckConstraint("data_number_is_bounded", "abs(weight) < 1e13 AND scale(trim_scale(weight)) <= 6 AND abs(score) < 1e13 AND scale(trim_scale(score)) <= 6 AND abs(quantity) < 1e13 AND scale(trim_scale(quantity)) <= 6 AND abs(unit_price) < 1e13 AND scale(trim_scale(unit_price)) <= 6");
                    table.CheckConstraint("indicator_value_fits", "abs(target_value) < 1e13 AND scale(trim_scale(target_value)) <= 6 AND abs(target_low) < 1e13 AND scale(trim_scale(target_low)) <= 6 AND abs(target_high) < 1e13 AND scale(trim_scale(target_high)) <= 6 AND abs(approved_target_value) < 1e13 AND scale(trim_scale(approved_target_value)) <= 6 AND abs(approved_target_low) < 1e13 AND scale(trim_scale(approved_target_low)) <= 6 AND abs(approved_target_high) < 1e13 AND scale(trim_scale(approved_target_high)) <= 6 AND abs(actual_value) < 1e13 AND scale(trim_scale(actual_value)) <= 6 AND abs(actual_ratio) < 1e13 AND scale(trim_scale(actual_ratio)) <= 6");
                    table.CheckConstraint("indicator_weight_is_not_negative", "weight >= 0");
                    table.ForeignKey(
                        name: "fk_indicators_budget_lines_bureau_id_line_id",
                        columns: x => new { x.bureau_id, x.line_id },
                        principalTable: "budget_lines",
                        principalColumns: new[] { "bureau_id", "id" });
                    table.ForeignKey(
                        name: "fk_indicators_evaluations_bureau_id_evaluation_id",
                        columns: x => new { x.bureau_id, x.evaluation_id },
                        principalTable: "evaluations",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "line_sources",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    name = table.Column<string>(type: "text", nullable: true),
                    line_id = table.Column<Guid>(type: "uuid", nullable: false),
                    adjusted_budget = table.Column<decimal>(type: "numeric(18,2)", nullable: true),
                    initial_budget = table.Column<decimal>(type: "numeric(18,2)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_line_sources", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("data_amount_is_bounded", "abs(initial_budget) < 1e13 AND abs(adjusted_budget) < 1e13");
                    table.ForeignKey(
                        name: "fk_line_sources_budget_lines_bureau_id_line_id",
                        columns: x => new { x.bureau_id, x.line_id },
                        principalTable: "budget_lines",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "planned_spendings",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    month = table.Column<int>(type: "integer", nullable: false),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_planned_spendings", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("data_amount_is_bounded", "abs(amount) < 1e13");
                    table.CheckConstraint("plan_is_not_negative", "month BETWEEN 1 AND 12 AND amount >= 0");
                    table.ForeignKey(
                        name: "fk_planned_spendings_budget_lines_bureau_id_line_id",
                        columns: x => new { x.bureau_id, x.line_id },
                        principalTable: "budget_lines",
                        principalColumns: new[] { "bureau_id", "id" });
                    table.ForeignKey(
                        name: "fk_planned_spendings_evaluations_bureau_id_evaluation_id",
                        columns: x => new { x.bureau_id, x.evaluation_id },
                        principalTable: "evaluations",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "surpluses",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    destination = table.Column<string>(type: "text", nullable: true),
                    note = table.Column<string>(type: "text", nullable: true),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_surpluses", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("data_amount_is_bounded", "abs(amount) < 1e13");
                    table.ForeignKey(
                        name: "fk_surpluses_budget_lines_bureau_id_line_id",
                        columns: x => new { x.bureau_id, x.line_id },
                        principalTable: "budget_lines",
                        principalColumns: new[] { "bureau_id", "id" });
                    table.ForeignKey(
                        name: "fk_surpluses_evaluations_bureau_id_evaluation_id",
                        columns: x => new { x.bureau_id, x.evaluation_id },
                        principalTable: "evaluations",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "contract_lines",
                columns: table => new
                {
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_contract_lines", x => new { x.bureau_id, x.contract_id, x.line_id });
                    table.ForeignKey(
                        name: "fk_contract_lines_budget_lines_bureau_id_line_id",
                        columns: x => new { x.bureau_id, x.line_id },
                        principalTable: "budget_lines",
                        principalColumns: new[] { "bureau_id", "id" });
                    table.ForeignKey(
                        name: "fk_contract_lines_contracts_in_year_bureau_id_contract_id",
                        columns: x => new { x.bureau_id, x.contract_id },
                        principalTable: "contracts_in_year",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "payments",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    bureau_id = table.Column<Guid>(type: "uuid", nullable: false),
                    key = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    position = table.Column<int>(type: "integer", nullable: false),
                    line_id = table.Column<Guid>(type: "uuid", nullable: true),
                    contract_id = table.Column<Guid>(type: "uuid", nullable: true),
                    evaluation_id = table.Column<Guid>(type: "uuid", nullable: false),
                    paid_on = table.Column<DateOnly>(type: "date", nullable: true),
                    payee = table.Column<string>(type: "text", nullable: true),
                    source = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    voucher = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    amount = table.Column<decimal>(type: "numeric(18,2)", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("pk_payments", x => new { x.bureau_id, x.id });
                    table.CheckConstraint("data_amount_is_bounded", "abs(amount) < 1e13");
                    table.CheckConstraint("data_date_is_plausible", "paid_on BETWEEN DATE '2000-01-01' AND DATE '2100-12-31'");
                    table.CheckConstraint("payment_is_not_zero", "amount <> 0");
                    table.ForeignKey(
                        name: "fk_payments_budget_lines_bureau_id_line_id",
                        columns: x => new { x.bureau_id, x.line_id },
                        principalTable: "budget_lines",
                        principalColumns: new[] { "bureau_id", "id" });
                    table.ForeignKey(
                        name: "fk_payments_contracts_in_year_bureau_id_contract_id",
                        columns: x => new { x.bureau_id, x.contract_id },
                        principalTable: "contracts_in_year",
                        principalColumns: new[] { "bureau_id", "id" });
                    table.ForeignKey(
                        name: "fk_payments_evaluations_bureau_id_evaluation_id",
                        columns: x => new { x.bureau_id, x.evaluation_id },
                        principalTable: "evaluations",
                        principalColumns: new[] { "bureau_id", "id" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "ix_account_claims_user_id",
                table: "account_claims",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_logins_user_id",
                table: "account_logins",
                column: "user_id");

            migrationBuilder.CreateIndex(
                name: "ix_account_roles_role_id",
                table: "account_roles",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts",
                column: "normalized_email");

            migrationBuilder.CreateIndex(
                name: "ix_accounts_bureau_id_unit_id",
                table: "accounts",
                columns: new[] { "bureau_id", "unit_id" });

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts",
                column: "normalized_user_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_budget_adjustments_bureau_id_line_id",
                table: "budget_adjustments",
                columns: new[] { "bureau_id", "line_id" });

            migrationBuilder.CreateIndex(
                name: "evaluation_key_is_unique__budget_lines",
                table: "budget_lines",
                columns: new[] { "bureau_id", "evaluation_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contract_lines_bureau_id_line_id",
                table: "contract_lines",
                columns: new[] { "bureau_id", "line_id" });

            migrationBuilder.CreateIndex(
                name: "ix_contract_supplements_bureau_id_contract_id",
                table: "contract_supplements",
                columns: new[] { "bureau_id", "contract_id" });

            migrationBuilder.CreateIndex(
                name: "ix_contracts_bureau_id_project_id",
                table: "contracts",
                columns: new[] { "bureau_id", "project_id" });

            migrationBuilder.CreateIndex(
                name: "evaluation_key_is_unique__contracts_in_year",
                table: "contracts_in_year",
                columns: new[] { "bureau_id", "evaluation_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_contracts_in_year_bureau_id_contract_id",
                table: "contracts_in_year",
                columns: new[] { "bureau_id", "contract_id" });

            migrationBuilder.CreateIndex(
                name: "evaluation_one_per_year__evaluations",
                table: "evaluations",
                columns: new[] { "bureau_id", "project_id", "year" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_evaluations_bureau_id_year_state",
                table: "evaluations",
                columns: new[] { "bureau_id", "year", "state" });

            migrationBuilder.CreateIndex(
                name: "evaluation_key_is_unique__explanations",
                table: "explanations",
                columns: new[] { "bureau_id", "evaluation_id", "rule_id", "at" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_form_submissions_at",
                table: "form_submissions",
                column: "at");

            migrationBuilder.CreateIndex(
                name: "evaluation_key_is_unique__indicators",
                table: "indicators",
                columns: new[] { "bureau_id", "evaluation_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_indicators_bureau_id_line_id",
                table: "indicators",
                columns: new[] { "bureau_id", "line_id" });

            migrationBuilder.CreateIndex(
                name: "evaluation_key_is_unique__line_sources",
                table: "line_sources",
                columns: new[] { "bureau_id", "line_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "evaluation_key_is_unique__narrative_sections",
                table: "narrative_sections",
                columns: new[] { "bureau_id", "evaluation_id", "section_id" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "organization_name_is_unique__bureaus",
                table: "organizations",
                column: "name",
                unique: true,
                filter: "parent_id IS NULL");

            migrationBuilder.CreateIndex(
                name: "organization_name_is_unique__organizations",
                table: "organizations",
                columns: new[] { "bureau_id", "parent_id", "name" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "evaluation_key_is_unique__payments",
                table: "payments",
                columns: new[] { "bureau_id", "evaluation_id", "key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_payments_bureau_id_contract_id",
                table: "payments",
                columns: new[] { "bureau_id", "contract_id" });

            migrationBuilder.CreateIndex(
                name: "ix_payments_bureau_id_line_id",
                table: "payments",
                columns: new[] { "bureau_id", "line_id" });

            migrationBuilder.CreateIndex(
                name: "ix_planned_spendings_bureau_id_evaluation_id",
                table: "planned_spendings",
                columns: new[] { "bureau_id", "evaluation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_planned_spendings_bureau_id_line_id",
                table: "planned_spendings",
                columns: new[] { "bureau_id", "line_id" });

            migrationBuilder.CreateIndex(
                name: "project_code_is_unique__projects",
                table: "projects",
                columns: new[] { "bureau_id", "unit_id", "code" },
                unique: true,
                filter: "code IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "project_name_is_unique__projects",
                table: "projects",
                columns: new[] { "bureau_id", "unit_id", "name" },
                unique: true,
                filter: "code IS NULL");

            migrationBuilder.CreateIndex(
                name: "ix_role_claims_role_id",
                table: "role_claims",
                column: "role_id");

            migrationBuilder.CreateIndex(
                name: "RoleNameIndex",
                table: "roles",
                column: "normalized_name",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "ix_surpluses_bureau_id_evaluation_id",
                table: "surpluses",
                columns: new[] { "bureau_id", "evaluation_id" });

            migrationBuilder.CreateIndex(
                name: "ix_surpluses_bureau_id_line_id",
                table: "surpluses",
                columns: new[] { "bureau_id", "line_id" });

            // A unique index over what a complex property holds, with nulls that count as equal: EF has no words for it.
            migrationBuilder.Sql(
                """
                CREATE UNIQUE INDEX payment_is_recorded_once ON payments
                    (bureau_id, evaluation_id, voucher, line_id, contract_id, source, paid_on, amount) NULLS NOT DISTINCT
                    WHERE voucher IS NOT NULL;
                """
            );
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_roles");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "budget_adjustments");

            migrationBuilder.DropTable(
                name: "contract_lines");

            migrationBuilder.DropTable(
                name: "contract_supplements");

            migrationBuilder.DropTable(
                name: "data_protection_keys");

            migrationBuilder.DropTable(
                name: "explanations");

            migrationBuilder.DropTable(
                name: "form_submissions");

            migrationBuilder.DropTable(
                name: "indicators");

            migrationBuilder.DropTable(
                name: "line_sources");

            migrationBuilder.DropTable(
                name: "narrative_sections");

            migrationBuilder.DropTable(
                name: "payments");

            migrationBuilder.DropTable(
                name: "planned_spendings");

            migrationBuilder.DropTable(
                name: "role_claims");

            migrationBuilder.DropTable(
                name: "surpluses");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "contracts_in_year");

            migrationBuilder.DropTable(
                name: "roles");

            migrationBuilder.DropTable(
                name: "budget_lines");

            migrationBuilder.DropTable(
                name: "contracts");

            migrationBuilder.DropTable(
                name: "evaluations");

            migrationBuilder.DropTable(
                name: "projects");

            migrationBuilder.DropTable(
                name: "organizations");
        }
    }
}
