package wangang.planted.shop.application;

import wangang.planted.stock.ShelfThatKnowsTheShop;

record OrderingThatKnowsTheShelf(ShelfThatKnowsTheShop shelf) {}
