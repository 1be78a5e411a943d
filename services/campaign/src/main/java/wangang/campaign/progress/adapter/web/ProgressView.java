package wangang.campaign.progress.adapter.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import wangang.campaign.organising.domain.CampaignStatus;
import wangang.campaign.organising.domain.SubdistrictTarget;
import wangang.campaign.progress.application.Progress;
import wangang.campaign.progress.domain.Attainment;
import wangang.campaign.progress.domain.Attainments;
import wangang.campaign.progress.domain.Figures;
import wangang.campaign.reference.domain.ReferenceTables;

/**
 * What a campaign has achieved; figures only, nobody is named.
 *
 * @param campaignId the campaign
 * @param name its name
 * @param status where it is in its life
 * @param at the moment that all figures are of
 * @param total the whole campaign's funnel
 * @param targets its targets
 * @param byDay per day; who counts on several days counts on the first
 * @param byTrade per section of the employers' industries
 * @param bySubdistrict per seat of the employers, also those that have a target and nothing yet
 */
record ProgressView(
        UUID campaignId,
        String name,
        CampaignStatus status,
        Instant at,
        FiguresView total,
        List<AttainmentView> targets,
        List<ProgressPart> byDay,
        List<ProgressPart> byTrade,
        List<ProgressPart> bySubdistrict) {

    private static final String UNKNOWN = "未登记";

    static ProgressView of(Progress progress, ReferenceTables tables) {
        var campaign = progress.campaign();
        var targets = campaign.terms().targets();
        return new ProgressView(
                campaign.id().value(),
                campaign.terms().name(),
                campaign.status(),
                progress.at(),
                FiguresView.of(progress.counted().total()),
                views(Attainments.of(targets, progress.counted().total())),
                parts(progress.counted().byDay(), day -> day),
                parts(progress.counted().byTrade(), tables::tradeName),
                subdistricts(progress.counted().bySubdistrict(), targets.subdistricts(), tables));
    }

    private static List<ProgressPart> parts(SortedMap<String, Figures> counted, UnaryOperator<String> name) {
        return counted.entrySet().stream()
                .map(part -> part(part, name, List.of()))
                .toList();
    }

    private static List<ProgressPart> subdistricts(
            SortedMap<String, Figures> counted, List<SubdistrictTarget> targets, ReferenceTables tables) {
        return Stream.concat(counted.keySet().stream(), targets.stream().map(SubdistrictTarget::subdistrictCode))
                .distinct()
                .sorted()
                .map(code -> {
                    var figures = counted.getOrDefault(code, Figures.NONE);
                    var attained = targets.stream()
                            .filter(target -> target.subdistrictCode().equals(code))
                            .flatMap(target -> Attainments.of(target, figures).stream())
                            .toList();
                    return part(Map.entry(code, figures), tables::subdistrictName, attained);
                })
                .toList();
    }

    private static ProgressPart part(
            Map.Entry<String, Figures> part, UnaryOperator<String> name, List<Attainment> targets) {
        var code = part.getKey();
        return new ProgressPart(
                code, code.isEmpty() ? UNKNOWN : name.apply(code), FiguresView.of(part.getValue()), views(targets));
    }

    private static List<AttainmentView> views(List<Attainment> attainments) {
        return attainments.stream().map(AttainmentView::of).toList();
    }
}
