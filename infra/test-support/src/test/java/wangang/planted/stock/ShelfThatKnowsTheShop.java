package wangang.planted.stock;

import wangang.planted.shop.adapter.web.OrderPage;

public record ShelfThatKnowsTheShop(OrderPage page) {}
