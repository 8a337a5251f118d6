# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'start.ui'
##
##
## WARNING! All changes made in this file will be lost when recompiling UI file!
################################################################################

from PySide6.QtCore import (QCoreApplication, QDate, QDateTime, QLocale,
    QMetaObject, QObject, QPoint, QRect,
    QSize, QTime, QUrl, Qt)
from PySide6.QtGui import (QBrush, QColor, QConicalGradient, QCursor,
    QFont, QFontDatabase, QGradient, QIcon,
    QImage, QKeySequence, QLinearGradient, QPainter,
    QPalette, QPixmap, QRadialGradient, QTransform)
from PySide6.QtWidgets import (QApplication, QFrame, QHBoxLayout, QLabel,
    QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout,
    QWidget)
class Ui_Start(object):
    def setupUi(self, Start):
        if not Start.objectName():
            Start.setObjectName(u"Start")
        self.row = QHBoxLayout(Start)
        self.row.setObjectName(u"row")
        self.row.setContentsMargins(28, 24, 28, 24)
        self.left = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.left)

        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.above = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.above)

        self.title = QLabel(Start)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        self.title.setWordWrap(True)

        self.column.addWidget(self.title)

        self.facts = QLabel(Start)
        self.facts.setObjectName(u"facts")
        self.facts.setTextFormat(Qt.TextFormat.PlainText)
        self.facts.setWordWrap(True)
        self.facts.setProperty(u"tone", u"muted")
        self.facts.setMinimumSize(QSize(280, 0))
        self.facts.setMaximumSize(QSize(460, 16777215))

        self.column.addWidget(self.facts)

        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(8)
        self.buttons.setObjectName(u"buttons")
        self.open = QPushButton(Start)
        self.open.setObjectName(u"open")

        self.buttons.addWidget(self.open)

        self.new = QPushButton(Start)
        self.new.setObjectName(u"new")

        self.buttons.addWidget(self.new)

        self.sample = QPushButton(Start)
        self.sample.setObjectName(u"sample")

        self.buttons.addWidget(self.sample)


        self.column.addLayout(self.buttons)

        self.drop = QFrame(Start)
        self.drop.setObjectName(u"drop")
        self.inside = QHBoxLayout(self.drop)
        self.inside.setSpacing(10)
        self.inside.setObjectName(u"inside")
        self.inside.setContentsMargins(16, 24, 16, 24)
        self.hint = QLabel(self.drop)
        self.hint.setObjectName(u"hint")
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setWordWrap(True)

        self.inside.addWidget(self.hint)


        self.column.addWidget(self.drop)

        self.below = QSpacerItem(0, 0, QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)

        self.column.addItem(self.below)


        self.row.addLayout(self.column)

        self.right = QSpacerItem(0, 0, QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)

        self.row.addItem(self.right)


        self.retranslateUi(Start)

        QMetaObject.connectSlotsByName(Start)
    # setupUi

    def retranslateUi(self, Start):
        self.title.setText(QCoreApplication.translate("Start", u"The desk of the committees", None))
        self.facts.setText(QCoreApplication.translate("Start", u"Meetings, cases and decisions lie in an archive: one file on this machine.", None))
        self.open.setText(QCoreApplication.translate("Start", u"Open an archive", None))
        self.new.setText(QCoreApplication.translate("Start", u"New archive", None))
        self.sample.setText(QCoreApplication.translate("Start", u"Look at the example", None))
        self.hint.setText(QCoreApplication.translate("Start", u"Drop a package here (.json or .hfpakke)", None))
        pass
    # retranslateUi

