package wangang.campaign.attendance.adapter.web;

import java.util.List;
import java.util.UUID;

/**
 * A ranking to begin with; nothing is kept of it.
 *
 * @param groups ids of registrations, the dearest first, as PUT …/ranking takes them
 */
record RankingSuggestionView(List<List<UUID>> groups) {}
