// SPDX-FileCopyrightText: 2026 The Migration Console authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reportshape.h"

#include "mark.h"

using namespace Qt::StringLiterals;

namespace
{
const QColor passed(0x0b, 0x7a, 0x4b);
const QColor warning(0x8d, 0x5b, 0x00);
const QColor failed(0xc8, 0x32, 0x1f);
const QColor unknown(0x6b, 0x46, 0xc8);
const QColor idle(0x5f, 0x6b, 0x78);

ReportShape ring(QList<QPolygonF> lines, QList<QPointF> dots = {})
{
    return {.name = u"idle"_s, .color = idle, .hasCircle = true, .lines = std::move(lines), .dots = std::move(dots)};
}
} // namespace

ReportShape ReportShape::of(int mark)
{
    switch (mark) {
    case MarkValue::of(Status::Passed):
        return {.name = u"passed"_s, .color = passed, .hasCircle = true, .lines = {QPolygonF{{7.9, 12.4}, {10.7, 15.2}, {16.1, 9.6}}}};
    case MarkValue::of(Status::Warning):
        return {.name = u"warning"_s,
                .color = warning,
                .outlines = {QPolygonF{{12, 3.4}, {21.6, 20}, {2.4, 20}}},
                .lines = {QPolygonF{{12, 9.6}, {12, 14.2}}},
                .dots = {{12, 17.1}}};
    case MarkValue::of(Status::Failed):
        return {
            .name = u"failed"_s,
            .color = failed,
            .outlines = {QPolygonF{{8.2, 2.9}, {15.8, 2.9}, {21.1, 8.2}, {21.1, 15.8}, {15.8, 21.1}, {8.2, 21.1}, {2.9, 15.8}, {2.9, 8.2}}},
            .lines = {QPolygonF{{9, 9}, {15, 15}}, QPolygonF{{15, 9}, {9, 15}}}};
    case MarkValue::of(Status::Unknown):
        return {.name = u"unknown"_s,
                .color = unknown,
                .outlines = {QPolygonF{{3.2, 3.2}, {20.8, 3.2}, {20.8, 20.8}, {3.2, 20.8}}},
                .lines = {QPolygonF{{9.4, 9.6}, {10, 7.8}, {12, 7}, {14, 7.8}, {14.6, 9.7}, {13.4, 11.8}, {12, 12.8}, {12, 13.9}}},
                .dots = {{12, 16.9}}};
    case MarkValue::of(Status::Blocked):
        return ring({QPolygonF{{8, 12}, {16, 12}}, QPolygonF{{8, 9.5}, {8, 14.5}}, QPolygonF{{16, 9.5}, {16, 14.5}}});
    case MarkValue::of(Status::NotApplicable):
        return ring({QPolygonF{{8.6, 12}, {15.4, 12}}});
    case MarkValue::of(Status::Cancelled):
    case MarkValue::of(Status::Interrupted):
        return ring({QPolygonF{{9.3, 9.3}, {14.7, 14.7}}, QPolygonF{{14.7, 9.3}, {9.3, 14.7}}});
    case MarkValue::of(Status::Queued):
    case MarkValue::of(Status::Running):
        return ring({}, {{12, 12}});
    case MarkValue::Skipped:
        return ring({QPolygonF{{5.7, 18.3}, {18.3, 5.7}}});
    case MarkValue::Deferred:
        return ring({QPolygonF{{7.8, 12}, {15.8, 12}}, QPolygonF{{12.7, 8.8}, {15.9, 12}, {12.7, 15.2}}});
    case MarkValue::Stale:
        return ring({QPolygonF{{12, 6.8}, {12, 12}, {15.4, 14.2}}});
    default:
        return ring({});
    }
}
