package wangang.campaign.booth.application;

import wangang.campaign.booth.domain.Booth;

/** A booth with the name its reader knows it by. */
public record SeenBooth(Booth booth, String employerName) {}
