@NullMarked
package wangang.campaign.organising.adapter.web;

import org.jspecify.annotations.NullMarked;
