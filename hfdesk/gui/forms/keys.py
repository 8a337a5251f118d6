# -*- coding: utf-8 -*-

################################################################################
## Form generated from reading UI file 'keys.ui'
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
from PySide6.QtWidgets import (QApplication, QDialog, QFrame, QGridLayout,
    QLabel, QScrollArea, QSizePolicy, QVBoxLayout,
    QWidget)
class Ui_Keys(object):
    def setupUi(self, Keys):
        if not Keys.objectName():
            Keys.setObjectName(u"Keys")
        self.column = QVBoxLayout(Keys)
        self.column.setSpacing(10)
        self.column.setObjectName(u"column")
        self.column.setContentsMargins(20, 16, 20, 16)
        self.title = QLabel(Keys)
        self.title.setObjectName(u"title")
        self.title.setTextFormat(Qt.TextFormat.PlainText)

        self.column.addWidget(self.title)

        self.all = QScrollArea(Keys)
        self.all.setObjectName(u"all")
        self.all.setFrameShape(QFrame.Shape.NoFrame)
        self.all.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.all.setWidgetResizable(True)
        self.inside = QWidget()
        self.inside.setObjectName(u"inside")
        self.grid = QGridLayout(self.inside)
        self.grid.setObjectName(u"grid")
        self.grid.setHorizontalSpacing(20)
        self.grid.setVerticalSpacing(8)
        self.grid.setContentsMargins(0, 0, -1, 0)
        self.all.setWidget(self.inside)

        self.column.addWidget(self.all)


        self.retranslateUi(Keys)

        QMetaObject.connectSlotsByName(Keys)
    # setupUi

    def retranslateUi(self, Keys):
        Keys.setWindowTitle(QCoreApplication.translate("Keys", u"Keys", None))
    # retranslateUi

