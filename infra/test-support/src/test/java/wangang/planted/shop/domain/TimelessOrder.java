package wangang.planted.shop.domain;

/** Breaks no rule. */
public record TimelessOrder(String item) {}
