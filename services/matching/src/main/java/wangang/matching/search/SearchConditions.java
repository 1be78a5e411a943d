package wangang.matching.search;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes in the API documents what {@link SearchParameters} reads; a test keeps the two together. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "q",
        description =
                "words, at most 200 characters, to be found in title, skills, employer, address, benefits or text",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "subdistrict",
        description = "9-digit subdistricts, separated by commas, at most 20",
        schema = @Schema(type = "string"))
@Parameter(in = ParameterIn.QUERY, name = "region", description = "6-digit region", schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "near",
        description =
                "where distance is measured from: latitude,longitude in WGS 84 degrees, such as " + "31.22,121.42",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "withinKm",
        description = "farthest from near, 0.1 to 100 kilometres",
        schema = @Schema(type = "number"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "withinMinutes",
        description = "farthest from near by metro or on foot, whichever is quicker, 5 to 60 minutes",
        schema = @Schema(type = "integer"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "payMin",
        description = "yuan a month that the upper end of the pay must reach",
        schema = @Schema(type = "integer"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "includeNegotiable",
        description = "false leaves out vacancies with negotiable pay; true when absent",
        schema = @Schema(type = "boolean"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "degree",
        description = "the degree one has: JUNIOR_HIGH, SENIOR_HIGH, COLLEGE, BACHELOR, MASTER or DOCTOR; what "
                + "asks for more is left out",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "major",
        description = "the major one has, 2, 4 or 6 digits of the catalogue; what asks for others is left out",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "experienceYears",
        description = "years of work one has, 0 to 60; what asks for more is left out",
        schema = @Schema(type = "integer"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "kind",
        description =
                "FULL_TIME, PART_TIME, INTERNSHIP, TRAINEESHIP, FLEXIBLE, PUBLIC_WELFARE, separated by " + "commas",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "graduateYear",
        description = "year of graduation; what is for other years is left out",
        schema = @Schema(type = "integer"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "postedSince",
        description = "first published at or after this day or time, such as 2026-11-01",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "campaign",
        description = "short name of a campaign; what an officer let take part in it",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "employer",
        description = "id of an employer",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "sort",
        description =
                "relevance, date, pay, distance or travel; relevance when absent and words are given, else date; travel is "
                        + "by minutes from near up to 45, then by distance",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "diversify",
        description = "false: more than two hits of one employer may stand on a page",
        schema = @Schema(type = "boolean"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "exact",
        description = "true searches for q as it was typed and corrects nothing",
        schema = @Schema(type = "boolean"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "wide",
        description = "true also finds what means something only remotely alike",
        schema = @Schema(type = "boolean"))
@interface SearchConditions {}
