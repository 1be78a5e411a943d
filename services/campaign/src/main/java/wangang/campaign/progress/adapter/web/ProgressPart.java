package wangang.campaign.progress.adapter.web;

import java.util.List;

/**
 * The figures of one day, trade or subdistrict.
 *
 * @param code day, section letter (GB/T 4754) or 9-digit subdistrict; empty where it is unknown
 * @param name in words
 * @param figures its funnel
 * @param targets its targets, where it has any
 */
record ProgressPart(String code, String name, FiguresView figures, List<AttainmentView> targets) {}
