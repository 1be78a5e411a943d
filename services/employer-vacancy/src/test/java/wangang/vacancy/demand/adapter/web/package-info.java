@NullMarked
package wangang.vacancy.demand.adapter.web;

import org.jspecify.annotations.NullMarked;
