package wangang.planted.shop.adapter.persistence;

public record OrderTable(String name) {}
