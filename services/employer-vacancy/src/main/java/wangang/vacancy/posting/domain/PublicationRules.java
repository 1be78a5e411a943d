package wangang.vacancy.posting.domain;

import java.util.List;
import java.util.stream.Stream;

/** Everything that must hold before a vacancy is published, in the order in which an employer should mend it. */
final class PublicationRules {

    /** What its terms must be; a draft must already keep these. */
    static final List<PublicationRule> OF_TERMS = List.of(
            PublicationRule.of(BasicRules::titleMustBeGiven),
            PublicationRule.of(BasicRules::titleMustBeShort),
            PublicationRule.of(BasicRules::kindMustBeGiven),
            PublicationRule.of(WorkingTimeRules::workingTimeMustBeOfWorkByTheHour),
            PublicationRule.of(WorkingTimeRules::slotsMustBeStretchesOfADay),
            PublicationRule.of(WorkingTimeRules::slotsMustNotOverlap),
            PublicationRule.of(WorkingTimeRules::weeklyHoursMustFitTheSlots),
            PublicationRule.of(BasicRules::openingsMustBeCountable),
            PublicationRule.of(BasicRules::textMustBeGiven),
            PublicationRule.of(BasicRules::textMustBeBounded),
            PublicationRule.of(BasicRules::referenceMustBeShort),
            PublicationRule.of(BasicRules::wordsMustBeReadable),
            PublicationRule.of(BasicRules::campaignsMustBeSlugs),
            PublicationRule.of(PlaceRules::placeMustHaveARegion),
            PublicationRule.of(PlaceRules::subdistrictMustBeKnown),
            PublicationRule.of(PlaceRules::subdistrictMustLieInTheRegion),
            PublicationRule.of(PlaceRules::addressMustBeShort),
            PublicationRule.of(PlaceRules::coordinatesMustBeAPair),
            PublicationRule.of(PayRules::payMustHaveAForm),
            PublicationRule.of(PayRules::negotiablePayMustNotNameAmounts),
            PublicationRule.of(PayRules::payMustNameItsAmounts),
            PublicationRule.of(PayRules::payMustBePlausible),
            PublicationRule.of(PayRules::payMustNotBeUpsideDown),
            PublicationRule.of(PayRules::monthsMustBeBetween12And24),
            PublicationRule.of(RequirementRules::occupationMustBeInTheCatalogue),
            PublicationRule.of(RequirementRules::degreeMustBeGiven),
            PublicationRule.of(RequirementRules::majorsMustBeAnyOrCoded),
            RequirementRules::majorsMustBeInTheCatalogue,
            PublicationRule.of(RequirementRules::experienceMustBePlausible),
            PublicationRule.of(RequirementRules::experienceMustNotBeUpsideDown),
            PublicationRule.of(RequirementRules::skillsMustBeBounded),
            PublicationRule.of(RequirementRules::benefitsMustBeBounded),
            PublicationRule.of(RequirementRules::audienceMustBeOneGroup),
            PublicationRule.of(RequirementRules::publicWelfareMustBeForCertifiedDifficulty),
            PublicationRule.of(TimeRules::closingDateMustBeGiven),
            PublicationRule.of(TimeRules::closingDateMustBeInTheFuture),
            PublicationRule.of(TimeRules::closingDateMustBeNear));

    /** What texts must keep however incomplete the terms are. */
    static final List<PublicationRule> OF_TEXTS = List.of(
            PublicationRule.of(BasicRules::titleMustBeShort),
            PublicationRule.of(BasicRules::textMustBeBounded),
            PublicationRule.of(BasicRules::wordsMustBeReadable),
            PublicationRule.of(RequirementRules::skillsMustBeBounded),
            PublicationRule.of(RequirementRules::benefitsMustBeBounded));

    /** What must hold for everybody to see it. */
    static final List<PublicationRule> ALL = Stream.of(
                    List.of(PublicationRule.of(EmployerRules::employerMustBeVerified)),
                    OF_TERMS,
                    List.<PublicationRule>of(LawRules::textsMustBeLawful),
                    List.of(PublicationRule.of(DuplicateRules::noOtherMustSayTheSame)))
            .flatMap(List::stream)
            .toList();

    private PublicationRules() {}
}
