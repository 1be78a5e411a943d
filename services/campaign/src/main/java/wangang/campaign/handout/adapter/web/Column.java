package wangang.campaign.handout.adapter.web;

/**
 * A table's column.
 *
 * @param share of the width, in characters
 */
record Column(String heading, int share) {}
