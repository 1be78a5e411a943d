package wangang.matching.guidance;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Describes in the API documents what {@link GuidanceParameters} reads; a test keeps the two together. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Parameter(
        in = ParameterIn.QUERY,
        name = "title",
        description = "the post's name, at most 100 characters; gives the occupation where none is given, and where it "
                + "is uncertain what means much the same is compared",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "occupationCode",
        description = "four parts of the 职业分类大典, such as 2-02-10-03",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "degree",
        description = "the degree asked for: NONE, JUNIOR_HIGH, SENIOR_HIGH, COLLEGE, BACHELOR, MASTER or DOCTOR",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "minYears",
        description = "years of work asked for, 0 to 60; compared are 0 (or open to fresh graduates), 1–2, 3–4, 5–9 "
                + "and 10 or more",
        schema = @Schema(type = "integer"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "regionCode",
        description = "6-digit region; never given up",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "subdistrictCode",
        description = "9-digit subdistrict, given up for its region where it has too few vacancies",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "kind",
        description = "FULL_TIME (when absent), PART_TIME, INTERNSHIP, TRAINEESHIP, FLEXIBLE or PUBLIC_WELFARE",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "payForm",
        description = "MONTHLY (when absent), YEARLY, DAILY or HOURLY; each is compared with its own alone",
        schema = @Schema(type = "string"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "payMin",
        description = "lower end of an offer to be placed, yuan in the form's unit",
        schema = @Schema(type = "integer"))
@Parameter(
        in = ParameterIn.QUERY,
        name = "payMax",
        description = "upper end of the offer",
        schema = @Schema(type = "integer"))
@interface GuidanceConditions {}
