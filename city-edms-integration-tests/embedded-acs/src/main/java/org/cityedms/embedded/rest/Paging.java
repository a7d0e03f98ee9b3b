package org.cityedms.embedded.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A page of a list, as ACS's Paging and CollectionWithPagingInfo: 100 entries unless told
 * otherwise.
 */
record Paging(int skipCount, int maxItems) {
    private static final int DEFAULT_MAX = 100;

    static Paging of(ApiRequest request) {
        int skip = number(request.parameter("skipCount"), 0, "skipCount");
        int max = number(request.parameter("maxItems"), DEFAULT_MAX, "maxItems");
        if (max < 1) {
            throw ApiException.invalid("Only positive values supported for maxItems.");
        }
        if (skip < 0) {
            throw ApiException.invalid("Negative values not supported for skipCount.");
        }
        return new Paging(skip, max);
    }

    private static int number(String text, int otherwise, String name) {
        try {
            return text == null || text.isEmpty() ? otherwise : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw ApiException.invalid("Invalid paging parameter " + name + ":" + text);
        }
    }

    /** The page of all, each entry made only when it is on the page. */
    <T> ApiResponse page(List<T> all, Function<T, Map<String, Object>> entry) {
        return ApiResponse.ok(list(all, entry));
    }

    <T> Map<String, Object> list(List<T> all, Function<T, Map<String, Object>> entry) {
        int from = Math.min(skipCount, all.size());
        int to = (int) Math.min((long) from + maxItems, all.size());
        List<Map<String, Object>> entries =
                all.subList(from, to).stream()
                        .map(one -> Map.<String, Object>of("entry", entry.apply(one)))
                        .toList();
        Map<String, Object> pagination = new LinkedHashMap<>();
        pagination.put("count", entries.size());
        pagination.put("hasMoreItems", to < all.size());
        pagination.put("totalItems", all.size());
        pagination.put("skipCount", skipCount);
        pagination.put("maxItems", maxItems);
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("pagination", pagination);
        list.put("entries", entries);
        return Map.of("list", list);
    }
}
