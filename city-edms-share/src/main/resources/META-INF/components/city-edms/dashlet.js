/** What the dashlets of city-edms share: how they ask the repository, and what they say when there is nothing to show. */
(function()
{
   window.CityEdms = window.CityEdms || {};
   CityEdms.dashlet = CityEdms.dashlet || {};

   function text()
   {
      return CityEdms.Share.text.apply(null, arguments);
   }

   function element(name, className, content)
   {
      var made = document.createElement(name);
      made.className = className;
      if (content)
      {
         made.appendChild(document.createTextNode(content));
      }
      return made;
   }

   /** A dashlet with a place for its entries and one for notices; `says` names its texts for `forbidden` and `failed`. */
   CityEdms.dashlet.Base = function(name, htmlId)
   {
      CityEdms.dashlet.Base.superclass.constructor.call(this, name, htmlId);
      this.services.preferences = new Alfresco.service.Preferences();
      this.asked = 0;
      return this;
   };

   YAHOO.extend(CityEdms.dashlet.Base, Alfresco.component.Base,
   {
      /** Keeps a choice of the reader, for this place of this dashboard. */
      keep: function(dashlet, name, value)
      {
         this.services.preferences.set(this.services.preferences.getDashletId(this, dashlet) + "." + name, value);
      },

      /** Asks the repository through Share's proxy; of several questions only the answer to the last one counts. */
      get: function(path, onAnswer, again)
      {
         var me = this,
            turn = ++this.asked;
         Alfresco.util.Ajax.jsonGet(
         {
            url: Alfresco.constants.PROXY_URI + "city-edms/" + path,
            successCallback:
            {
               fn: function(response)
               {
                  if (turn === me.asked)
                  {
                     onAnswer.call(me, response.json);
                  }
               }
            },
            failureCallback:
            {
               fn: function(response)
               {
                  if (turn === me.asked)
                  {
                     me.fail(response.serverResponse.status, again);
                  }
               }
            }
         });
      },

      say: function(content)
      {
         this.entries.hidden = true;
         this.notice.hidden = false;
         this.notice.textContent = content;
      },

      sayNothing: function()
      {
         this.notice.textContent = "";
         this.notice.hidden = true;
      },

      fail: function(status, again)
      {
         var me = this;
         // What is not open to the reader is, to him, what does not exist.
         if (status === 403 || status === 404)
         {
            this.say(text(this.says.forbidden));
            return;
         }
         this.say(text(this.says.failed) + " ");
         var button = element("button", "", text("city-edms.dashlet.again"));
         button.type = "button";
         button.addEventListener("click", function()
         {
            again.call(me);
         });
         this.notice.appendChild(button);
      }
   });

   CityEdms.dashlet.text = text;
   CityEdms.dashlet.element = element;
})();
