package wangang.planted.shop.application;

import wangang.planted.shop.adapter.persistence.OrderTable;

record OrderingThatKnowsItsAdapter(OrderTable table) {}
